using System.Text.Encodings.Web;
using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Testing;

namespace StackAudit.Output.TestReports;

/// <summary>The whole report for other programs. It has no version yet: keys may come and go.</summary>
internal static class TestJson
{
    public static readonly ResultFormatter<TestReport> Formatter = new("json", Write);

    private static void Write(TestReport report, FormatOptions options, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteNumber("exit", report.ExitCode);
            json.WriteArray("tests", report.Tests, WriteTest);
            json.WriteArray("problems", report.Problems, WriteMistake);
            json.WriteArray("lints", report.Lints, WriteMistake);
            if (report.Coverage is { } coverage)
            {
                json.WriteArray("coverage", coverage, WriteCoverage);
            }

            if (report.Mutation is { } mutation)
            {
                json.WriteArray("mutation", mutation, WriteMutation);
            }
        });
    }

    private static void WriteTest(Utf8JsonWriter json, TestResult test)
    {
        json.WriteStartObject();
        json.WriteString("title", test.Title);
        json.WriteArray("rules", test.Codes, (json, code) => json.WriteStringValue(code));
        json.WriteString("outcome", test.Outcome.ToString().ToLowerInvariant());
        json.WriteString("reason", test.Reason.Length == 0 ? null : test.Reason);
        json.WriteNumber("knownMisses", test.KnownMisses);
        json.WriteLocation(test.Location);
        json.WriteArray("mistakes", test.Mistakes, WriteMistake);
        json.WriteEndObject();
    }

    private static void WriteMistake(Utf8JsonWriter json, Diagnostic mistake)
    {
        json.WriteStartObject();
        json.WriteString("code", mistake.Code);
        json.WriteString("name", mistake.Descriptor.Name);
        json.WriteString("severity", mistake.Severity.Word());
        json.WriteString("message", mistake.Message);
        json.WriteString("label", mistake.Label);
        json.WriteLocation(mistake.Location);
        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, RuleCoverage rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteNumber("answers", rule.Answers);
        json.WriteNumber("seen", rule.Seen);
        json.WriteNumber("excused", rule.Excused);
        json.WriteArray("mistakes", rule.Mistakes, WriteMistake);
        json.WriteEndObject();
    }

    private static void WriteMutation(Utf8JsonWriter json, MutationResult item)
    {
        json.WriteStartObject();
        json.WriteString("item", item.Name);
        json.WriteNumber("changes", item.Mutants);
        json.WriteNumber("noticed", item.Killed);
        json.WriteNumber("excused", item.Excused);
        json.WriteNumber("notNoticed", item.Survived);
        json.WriteString("notTried", item.NotTried.Length == 0 ? null : item.NotTried);
        json.WriteArray("mistakes", item.Mistakes, WriteMistake);
        json.WriteEndObject();
    }
}
