using System.Globalization;
using System.Xml.Linq;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class JUnitFormatterTests
{
    [Fact]
    public void EveryTextComesBackAsItWas()
    {
        XElement suite = Read(HostileResult.Result).Elements("testsuite").Single();
        XElement failed = suite.Elements("testcase").First();

        Assert.Equal(Shown(HostileResult.Text), failed.Attribute("name")!.Value);
        Assert.Equal(Shown($"{HostileResult.Text} {HostileResult.Text}"), suite.Attribute("name")!.Value);
        Assert.Equal(Shown(HostileResult.Text), failed.Element("failure")!.Attribute("message")!.Value);
        Assert.Equal(Shown(HostileResult.Text), failed.Element("failure")!.Attribute("type")!.Value);
        Assert.Equal(Shown(HostileResult.Source.Path), failed.Attribute("file")!.Value);
    }

    [Fact]
    public void CountsAreThoseOfTheCases()
    {
        XElement root = Read(WholeResult.Result);
        Assert.Equal("testsuites", root.Name.LocalName);
        Assert.All(root.Elements().Prepend(root), level =>
        {
            XElement[] cases = [.. level.Descendants("testcase")];
            Assert.NotEmpty(cases);
            Assert.Equal(cases.Length, Count(level, "tests"));
            Assert.Equal(cases.Count(each => each.Element("failure") != null), Count(level, "failures"));
            Assert.Equal(cases.Count(each => each.Element("error") != null), Count(level, "errors"));
            Assert.Equal(cases.Count(each => each.Element("skipped") != null), Count(level, "skipped"));
        });
    }

    [Fact]
    public void PassesFailuresAndWhatIsSkippedWithItsReasonAreTold()
    {
        XElement[] cases = [.. Read(WholeResult.Result).Elements("testsuite").Single(suite => suite.Attribute("name")!.Value == "STK1004 active-without-review").Elements("testcase")];

        Assert.Equal(["tool:crm", "tool:cdp", "tool:zap", "tool:mixer", "tool:party", "tool:quiet"], cases.Select(each => each.Attribute("name")!.Value));
        Assert.Equal(["failure", "skipped", "skipped", "skipped", "failure", "passed"], cases.Select(each => each.Elements().SingleOrDefault()?.Name.LocalName ?? "passed"));
        Assert.StartsWith("Excepted until 2027-01-01: Pilot until the audit.", cases[1].Element("skipped")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("In the baseline.", cases[2].Element("skipped")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("Was there before.", cases[3].Element("skipped")!.Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void HalfACharacterDoesNotBreakTheDocument() =>
        Assert.Equal("a\uFFFDb", Read(Sample.Result([SampleStack.Residency with { Message = "a\uD800b" }]) with { Rules = SampleStack.Result.Rules }).Descendants("failure").Single().Attribute("message")!.Value);

    [Fact]
    public void TimesAreWrittenWhenAskedFor() =>
        Assert.Equal("0.00125", XElement.Parse(Sample.Format("junit", WholeResult.Result, new FormatOptions { Timing = true })).Elements().ElementAt(1).Attribute("time")!.Value);

    private static XElement Read(AnalysisResult result) => XElement.Parse(Sample.Format("junit", result));

    private static int Count(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    // XML cannot hold what steers a terminal.
    private static string Shown(string text) => text.Replace('\e', '\uFFFD');
}
