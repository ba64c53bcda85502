using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>The stack of a test, loaded once for however many runs.</summary>
/// <param name="Model">Null when it cannot be loaded.</param>
/// <param name="Gaps">What it leaves open.</param>
/// <param name="Mistakes">Why it cannot be loaded, in the file that holds the test.</param>
internal sealed record Fixture(StackModel? Model, Gaps Gaps, IReadOnlyList<Diagnostic> Mistakes)
{
    // Where a test says no day, none may matter; whoever asks for it is told on.
    private static readonly DateOnly NoDay = new(2000, 1, 1);

    /// <param name="test">The test that gives it.</param>
    /// <param name="schema">The kinds for which the rules were bound.</param>
    public static Fixture Load(RuleTest test, StackSchema schema) => Load([.. test.Stack.Select(text => text.Yaml)], test.AsOf, schema, test.Locate);

    /// <param name="texts">Its files.</param>
    /// <param name="asOf">The day on which to look at it, where it is said.</param>
    /// <param name="schema">The kinds for which the rules were bound.</param>
    /// <param name="locate">Finds the place in the file that holds the test.</param>
    public static Fixture Load(IReadOnlyList<SourceText> texts, DateOnly? asOf, StackSchema schema, Func<Location, Location> locate)
    {
        var gaps = new Gaps();
        LoadResult loaded = StackLoader.Load(texts, new LoadOptions { AsOf = asOf, Today = NoDay, RequiresTools = false, Gaps = gaps, Schema = schema });
        Diagnostic[] mistakes =
        [
            .. from problem in loaded.Problems
               where problem.Severity == Severity.Error
               select problem with
               {
                   Location = locate(problem.Location),
                   Related = [.. problem.Related.Select(related => related with { Location = locate(related.Location) })],
               },
        ];
        return new Fixture(mistakes.Length > 0 ? null : loaded.Model, gaps, mistakes);
    }
}
