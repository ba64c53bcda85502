using Snapshooter.Xunit;
using StackAudit.Output;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class TextFormatterTests
{
    [Fact]
    public void AWholeResultIsShown() => Snapshot.Match(Text(SampleStack.Result));

    [Fact]
    public void ColoursAreTheSameTextWithCodes() =>
        Snapshot.Match(Text(SampleStack.Result, new FormatOptions { Style = new TextStyle { Colour = true } }).Replace("\e", "\\e", StringComparison.Ordinal));

    [Fact]
    public void AsciiSpellsEverythingElse()
    {
        string text = Text(SampleStack.Result, new FormatOptions { Style = new TextStyle { Ascii = true } });
        Assert.DoesNotContain(text, character => character > '~');
        Snapshot.Match(text);
    }

    [Fact]
    public void TimesAreShownWhenAskedFor() => Snapshot.Match(Text(SampleStack.Result, new FormatOptions { Timing = true }));

    [Fact]
    public void QuietShowsProblemsAndFindingsOnly() => Snapshot.Match(Text(SampleStack.Result, new FormatOptions { Quiet = true }));

    [Fact]
    public void NothingFoundIsSaidWithWhatWasLookedAt() =>
        Snapshot.Match(Text(SampleStack.Result with { Findings = [], Problems = [], MissingFacts = [], Next = [] }));

    [Fact]
    public void NothingLookedAtIsNoPraise() => Snapshot.Match(Text(Sample.Result([])));

    [Fact]
    public void UpToFiveFindingsOfARuleAreShownSingly() =>
        Assert.Equal(5, Count(Text(Sample.Result(ManyTools.Findings(5))), "= help:"));

    [Fact]
    public void MoreThanFiveFindingsOfARuleAreFoldedAroundTheWorst() => Snapshot.Match(Text(Sample.Result(ManyTools.Findings(6))));

    [Fact]
    public void AllShowsEachFindingSingly() =>
        Assert.Equal(6, Count(Text(Sample.Result(ManyTools.Findings(6)), new FormatOptions { All = true }), "= help:"));

    [Fact]
    public void AnAreaThatHasNotBegunStandsForItsFindings() => Snapshot.Match(Text(NotBegun()));

    [Fact]
    public void AllShowsTheFindingsOfAnAreaThatHasNotBegun()
    {
        string text = Text(NotBegun(), new FormatOptions { All = true });
        Assert.DoesNotContain("not begun", text, StringComparison.Ordinal);
        Assert.Equal(3, Count(text, "is active without a review"));
    }

    private static AnalysisResult NotBegun()
    {
        Finding[] findings = ManyTools.Findings(3);
        return Sample.Result([SampleStack.Residency, .. findings]) with
        {
            NotBegun = [new NotBegun("Reviews", "3 tools are in use without one.", "The one that holds personal data: Tool 0.", findings)],
        };
    }

    private static string Text(AnalysisResult result, FormatOptions? options = null) => Sample.Format("text", result, options);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
