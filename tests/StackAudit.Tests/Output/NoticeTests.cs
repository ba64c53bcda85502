using Snapshooter.Xunit;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class NoticeTests
{
    [Fact]
    public void ASpanOverSeveralLinesNamesTheLast() => Snapshot.Match(Problem("text: |\n  one\n  two\nname: x\n", "|\n  one\n  two", "Too long."));

    [Fact]
    public void TabsAndWideCharactersKeepTheCaretsInPlace() => Snapshot.Match(Problem("tools:\n\tname: 日本語\t🎉 CRM e\u0301 x\n", "CRM", "Not a name."));

    [Fact]
    public void NothingInAFileSteersTheTerminal()
    {
        string text = Problem("name: \e]0;gone\a\r\u009B2Jx\n", "x", "Found `\e[2J`,\nand \u202Emore.");
        Assert.DoesNotContain(text, character => character != '\n' && char.IsControl(character));
        Snapshot.Match(text);
    }

    [Fact]
    public void AnEmptyFileHasNoLineToShow() => Snapshot.Match(Problem("", "", "The file is empty."));

    [Fact]
    public void TheEndOfAFileCanBePointedAt() => Snapshot.Match(Problem("tools:\n", null, "A mapping is missing here."));

    [Fact]
    public void PathsWithWideCharactersKeepTheColumnsInLine()
    {
        var wide = new SourceText("ツール/広告.yaml", "ads: 1");
        Diagnostic problem = Diagnose(Sample.Ads, Sample.Place(Sample.Ads, "ads"), "A tool is declared twice.") with
        {
            Related = [new RelatedLocation(Sample.Place(wide, "ads"), "declared here"), new RelatedLocation(Sample.Place(Sample.Flows, "ads"), "used here")],
        };
        Snapshot.Match(Show(problem));
    }

    private static string Problem(string content, string? at, string message)
    {
        var source = new SourceText("a.yaml", content);
        Location place = at == null ? new Location(source, new TextSpan(content.Length, 0)) : Sample.Place(source, at);
        return Show(Diagnose(source, place, message));
    }

    private static Diagnostic Diagnose(SourceText source, Location place, string message) =>
        new(new DiagnosticDescriptor("STK0009", "sample", Severity.Warning), place with { Source = source }, message) { Label = "look here" };

    private static string Show(Diagnostic problem) => Sample.Format("text", Sample.Result([]) with { Problems = [problem] }, new FormatOptions { Quiet = true });
}
