using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Loading.Generated;

/// <summary>A stack with an entity of one kind that has every field set, beside one of each kind to refer to.</summary>
internal sealed class GeneratedStack
{
    private const string Full = "full";
    private const string Settings = "stackaudit.yaml";

    private const string Others =
        """
        people: { person-one: { name: One } }
        teams: { team-one: { name: One } }
        vendors: { vendor-one: { name: One } }
        data: { data-one: { name: One } }
        tools: { tool-one: { name: One, status: active } }
        kpis: { kpi-one: { name: One } }
        statements: { one: { text: One, goals: { goal-one: One } } }
        """;

    private readonly GeneratedText _text;
    private readonly string _path;

    public GeneratedStack(EntityKind kind, string? wrongPath = null)
    {
        Kind = kind;
        _text = new GeneratedText(wrongPath);
        _path = Write();
        SourceText[] settings = _path == Settings ? [] : [new SourceText(Settings, "categories: { some-word: Some words }\ntaxonomy: { some-word: personal }\n")];
        Result = StackLoader.Load([new SourceText("others.yaml", Others), new SourceText(_path, _text.Content), .. settings], new LoadOptions());
    }

    public EntityKind Kind { get; }

    public LoadResult Result { get; }

    public string Content => _text.Content;

    public IReadOnlyList<GeneratedField> Fields => _text.Fields;

    /// <summary>The place of the value that is wrong, as cases write places.</summary>
    public string Wrong => Print(new SourceText(_path, _text.Content), _text.Wrong);

    public Entity Entity => Result.Model!.All(Kind.Name).First(entity => entity.Source.Path == _path);

    public static string Print(SourceText source, TextSpan span) => $"{new Location(source, span)}+{span.Length}";

    private string Write()
    {
        switch (Kind)
        {
            case { IsList: true }:
                _text.Line($"{Kind.Section}:").Line("  -").Record(Kind.Fields, 4);
                return "full.yaml";
            case { Section: { } section }:
                _text.Line($"{section}:").Line($"  {Full}:").Record(Kind.Fields, 4);
                return "full.yaml";
            case { Name: "goal" }:
                _text.Line("statements:").Line($"  {Full}:").Line("    text: Full").Line("    goals:").Line("      -").Record(Kind.Fields, 8);
                return "full.yaml";
            case { Name: "proposal" }:
                _text.Line("proposal:").Record(Kind.Fields, 2);
                return "proposals/full.yaml";
            case { Name: "exception" }:
                _text.Line("exceptions:").Line("  -").Record(Kind.Fields, 4);
                return Settings;
            case { Name: "stack" }:
                _text.Record(Kind.Fields, 0);
                return Settings;
            default:
                throw new InvalidOperationException($"Nobody has said where a {Kind} is written.");
        }
    }
}
