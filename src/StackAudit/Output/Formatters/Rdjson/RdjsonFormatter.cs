using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What reviewdog reads, to write remarks on a pull request; a fix becomes a suggestion that can be taken with one click.</summary>
internal static class RdjsonFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("rdjson", Write);

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        string folder = options.StackFromHere;
        var texts = new LoadedTexts(result);
        JsonParts.WriteObject(output, json =>
        {
            json.WriteStartObject("source");
            json.WriteString("name", "stackaudit");
            json.WriteEndObject();
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic problem in result.Problems)
            {
                new RdjsonRemark(problem.Message, problem.Help, problem.Location, problem.Severity, problem.Code) { Related = problem.Related }.Write(json, folder);
            }

            foreach (Finding finding in result.Findings.Where(finding => finding.Counts))
            {
                RdjsonRemark.Of(finding, PrimaryPlace.Of(finding, result.Since), texts).Write(json, folder);
            }

            json.WriteEndArray();
        });
    }
}
