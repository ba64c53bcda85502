using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Language.Binding;

public sealed class RuleDraftTests
{
    private const string Drafts = "design/rule-drafts";

    [SharedInputFact(Drafts)]
    public void NearlyAllDraftsOfTheCatalogueBind()
    {
        string[] paths = [.. Directory.GetFiles(Repository.SharedPathOf(Drafts), "*.rules").Order(StringComparer.Ordinal)];

        Checked found = Checked.From([.. paths.Select(path => (File.ReadAllText(path), true))]);

        // What is left are drafts that need mending themselves.
        Assert.InRange(found.Problems.Count, 0, 3);
        Assert.InRange(found.Rules.Rules.Count, 127, int.MaxValue);
    }

    [SharedInputFact(Drafts)]
    public void TheDraftOfTheVerdictBinds()
    {
        string[] texts = [.. new[] { "words.rules", "verdict.rules" }.Select(name => File.ReadAllText(Repository.SharedPathOf(Drafts, name)))];

        Assert.Empty(Checked.From([.. texts.Select(text => (text, true))]).Problems.Select(problem => $"{problem.Location} {problem.Message}"));
    }
}
