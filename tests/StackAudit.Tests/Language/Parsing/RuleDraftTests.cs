using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class RuleDraftTests
{
    private const string Drafts = "design/rule-drafts";

    [SharedInputFact(Drafts)]
    public void TheDraftsOfTheCatalogueParse()
    {
        Parsed[] files = [.. Directory.GetFiles(Repository.SharedPathOf(Drafts), "*.rules").Select(path => Parsed.From(File.ReadAllText(path)))];
        ItemSyntax[] items = [.. files.SelectMany(file => file.File.Items)];

        Assert.Equal([], files.SelectMany(file => file.Errors).Select(error => $"{error.Location} {error.Message}"));
        Assert.Equal((129, 130, 1), (items.OfType<RuleSyntax>().Count(), items.OfType<TestSyntax>().Count(), items.OfType<VerdictSyntax>().Count()));
    }

    [SharedInputFact(Drafts)]
    public void AnEditOfADraftIsBlamedOnItsLine()
    {
        IEnumerable<string> texts = Directory.GetFiles(Repository.SharedPathOf(Drafts), "*.rules").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .SelectMany(text => ItemSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length)));

        EditedTexts.AssertBlamedOnTheirLines(texts, every: 50, minimum: 500);
    }
}
