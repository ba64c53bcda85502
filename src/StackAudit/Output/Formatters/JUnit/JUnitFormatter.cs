using System.Globalization;
using System.Xml;

namespace StackAudit.Output;

/// <summary>JUnit's XML: a suite for each rule, a case for each thing that it looked at, so that what passes can be seen; what could not be loaded is a suite of errors.</summary>
internal static class JUnitFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("junit", Write) { NeedsCases = true };

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        JUnitSuite[] suites = [.. JUnitSuite.Of(result).Where(suite => suite.Cases.Count > 0)];
        using (var xml = XmlWriter.Create(output, XmlText.Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", XmlText.Of($"stackaudit {result.Model.Name}".TrimEnd()));
            WriteCounts(xml, [.. suites.SelectMany(suite => suite.Cases)]);
            foreach (JUnitSuite suite in suites)
            {
                WriteSuite(xml, suite, options);
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSuite(XmlWriter xml, JUnitSuite suite, FormatOptions options)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Of(suite.Name));
        WriteCounts(xml, suite.Cases);
        xml.WriteAttributeString("time", (options.Timing ? suite.Time.TotalSeconds : 0).ToString("0.######", CultureInfo.InvariantCulture));
        foreach (JUnitCase each in suite.Cases)
        {
            WriteCase(xml, suite, each, options.StackFromRepository);
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<JUnitCase> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        foreach ((string name, JUnitOutcome outcome) in (ReadOnlySpan<(string, JUnitOutcome)>)[("failures", JUnitOutcome.Failure), ("errors", JUnitOutcome.Error), ("skipped", JUnitOutcome.Skipped)])
        {
            xml.WriteAttributeString(name, cases.Count(each => each.Outcome == outcome).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteCase(XmlWriter xml, JUnitSuite suite, JUnitCase each, string folder)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Of(suite.Name));
        xml.WriteAttributeString("name", XmlText.Of(each.Name));
        xml.WriteAttributeString("file", XmlText.Of(folder + each.Location.Source.Path));
        xml.WriteAttributeString("time", "0");
        if (each.Outcome != JUnitOutcome.Passed)
        {
            xml.WriteStartElement(each.Outcome.ToString().ToLowerInvariant());
            if (each.Outcome != JUnitOutcome.Skipped)
            {
                xml.WriteAttributeString("type", XmlText.Of(each.Code));
            }

            xml.WriteAttributeString("message", XmlText.Of(each.Message));
            if (each.Text.Length > 0)
            {
                xml.WriteString(XmlText.Of(each.Text));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
