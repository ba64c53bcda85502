using StackAudit.Tests.Support;

namespace StackAudit.Tests.Examples;

/// <summary>An example in which things are wrong on purpose, and what its README says of them.</summary>
internal sealed class PlantedExample
{
    private static readonly Dictionary<string, PlantedExample> All = new[] { "retailer", "troubled" }.ToDictionary(name => name, name => new PlantedExample(name));

    private readonly Lazy<AnalysisResult> _result;
    private readonly Lazy<IReadOnlyList<PlantedProblem>> _planted;

    private PlantedExample(string name)
    {
        Folder = Repository.PathOf("examples", name);
        _result = new(() => Analyzer.Run(new AnalyzerOptions { Paths = [Folder] }));
        _planted = new(() => PlantedProblem.ReadAll(Path.Combine(Folder, "README.md")));
    }

    public static IEnumerable<string> Names => All.Keys;

    public string Folder { get; }

    public AnalysisResult Result => _result.Value;

    public IReadOnlyList<PlantedProblem> Planted => _planted.Value;

    public static PlantedExample Of(string name) => All[name];
}
