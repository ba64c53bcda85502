using System.Text.RegularExpressions;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Documentation;

/// <summary>A page of recipes: each section is one, and what its blocks <c>console</c> show is what comes of them.</summary>
internal sealed partial record RecipePage(string Path)
{
    public static RecipePage OfCi { get; } = new(Repository.PathOf("docs", "ci.md"));

    public static RecipePage OfSettings { get; } = new(Repository.PathOf("docs", "settings.md"));

    public static RecipePage OfBaseline { get; } = new(Repository.PathOf("docs", "baseline.md"));

    public static RecipePage OfReport { get; } = new(Repository.PathOf("docs", "report.md"));

    public static RecipePage OfFormats { get; } = new(Repository.PathOf("docs", "formats.md"));

    public static RecipePage OfExports { get; } = new(Repository.PathOf("docs", "exports.md"));

    public static IReadOnlyList<RecipePage> All { get; } = [OfBaseline, OfCi, OfExports, OfFormats, OfReport, OfSettings];

    public string Text => File.ReadAllText(Path);

    /// <summary>The sections that have something to run.</summary>
    public IReadOnlyList<Recipe> Recipes() => [.. Sections(Text).Select(Read).Where(recipe => recipe.Steps.Any(step => step.Kind == "console"))];

    /// <summary>What the blocks say of one recipe.</summary>
    public static IReadOnlyList<string> SaidOutcomes(Recipe recipe) => [.. recipe.Steps.Where(step => step.Kind == "console").Select(step => step.Content)];

    /// <summary>Writes the page with what comes of its recipes.</summary>
    public void Accept() => File.WriteAllText(Path, string.Concat(Sections(Text).Select(section =>
    {
        Recipe recipe = Read(section);
        Queue<string> outcomes = new(recipe.Steps.Any(step => step.Kind == "console") ? recipe.Outcomes() : []);
        return Block().Replace(section, block => block.Groups["kind"].Value == "console" ? $"```console\n{outcomes.Dequeue()}```" : block.Value);
    })));

    private static IEnumerable<string> Sections(string text) => SectionStart().Split(text);

    private static Recipe Read(string section) => new(section.Split('\n')[0].TrimStart('#', ' '), [.. Block().Matches(section).Select(Step).Where(step => step.Kind is "console" or "sh" || IsFile(step))]);

    private static RecipeStep Step(Match block) => new(block.Groups["kind"].Value, block.Groups["content"].Value);

    private static bool IsFile(RecipeStep step) => step.Kind == "yaml" && FileName().IsMatch(step.Content);

    [GeneratedRegex("(?=^## )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SectionStart();

    [GeneratedRegex("^```(?<kind>[a-z]+)\n(?<content>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"\A# [\w./-]+\.[a-z]+\n", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
