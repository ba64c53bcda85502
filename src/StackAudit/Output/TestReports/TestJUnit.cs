using System.Globalization;
using System.Xml;
using StackAudit.Diagnostics;
using StackAudit.Testing;

namespace StackAudit.Output.TestReports;

/// <summary>JUnit's XML: a suite for the rules of each test, a case for each test; what is not covered or not noticed fails a suite of its own.</summary>
internal static class TestJUnit
{
    public static readonly ResultFormatter<TestReport> Formatter = new("junit", Write);

    private sealed record Case(string Suite, string Name, string File, TestOutcome Outcome, IReadOnlyList<Diagnostic> Mistakes, string Reason = "");

    private static void Write(TestReport report, FormatOptions options, Stream output)
    {
        Case[] cases = [.. CasesOf(report)];
        using (var xml = XmlWriter.Create(output, XmlText.Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, cases);
            foreach (IGrouping<string, Case> suite in cases.GroupBy(each => each.Suite))
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", suite.Key);
                WriteCounts(xml, [.. suite]);
                foreach (Case each in suite)
                {
                    WriteCase(xml, each);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static IEnumerable<Case> CasesOf(TestReport report) =>
    [
        .. report.Problems.Where(problem => problem.Severity == Severity.Error).GroupBy(problem => problem.Location.Source.Path)
            .Select(file => new Case("rule files", file.Key, file.Key, TestOutcome.Broken, [.. file])),
        .. report.Tests.Select(test => new Case(string.Join(", ", test.Codes), test.Title, test.Location.Source.Path, test.Outcome, test.Mistakes, test.Reason)),
        .. (report.Coverage ?? []).Select(rule => new Case("coverage", $"{rule.Code} {rule.Name}", "", Outcome(rule.Mistakes), rule.Mistakes)),
        .. (report.Mutation ?? []).Select(item => new Case("changes", item.Name, "", item.NotTried.Length > 0 ? TestOutcome.Skipped : Outcome(item.Mistakes), item.Mistakes, item.NotTried)),
    ];

    private static TestOutcome Outcome(IReadOnlyList<Diagnostic> mistakes) => mistakes.Count == 0 ? TestOutcome.Passed : TestOutcome.Failed;

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<Case> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        WriteCount("failures", TestOutcome.Failed);
        WriteCount("errors", TestOutcome.Broken);
        WriteCount("skipped", TestOutcome.Skipped);

        void WriteCount(string name, TestOutcome outcome) =>
            xml.WriteAttributeString(name, cases.Count(each => each.Outcome == outcome).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, Case each)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Of(each.Suite));
        xml.WriteAttributeString("name", XmlText.Of(each.Name));
        if (each.File.Length > 0)
        {
            xml.WriteAttributeString("file", XmlText.Of(each.File));
        }

        if (each.Outcome is TestOutcome.Failed or TestOutcome.Broken)
        {
            xml.WriteStartElement(each.Outcome == TestOutcome.Failed ? "failure" : "error");
            if (each.Mistakes is [var first, ..])
            {
                xml.WriteAttributeString("type", first.Descriptor.Name);
            }

            xml.WriteAttributeString("message", XmlText.Of(each.Mistakes.Count > 0 ? each.Mistakes[0].Message : each.Reason));
            xml.WriteString(XmlText.Of(string.Join('\n', each.Mistakes.Select(Line))));
            xml.WriteEndElement();
        }
        else if (each.Outcome == TestOutcome.Skipped)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", XmlText.Of(each.Reason));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Line(Diagnostic mistake) => $"{mistake.Location}: {mistake.Message}{(mistake.Label == null ? "" : $" ({mistake.Label})")}";
}
