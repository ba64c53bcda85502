using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StackAudit.Language.Compilation;

namespace StackAudit.Output;

/// <summary>SARIF 2.1.0, as GitHub's code scanning reads it. What is excepted or baselined is left out unless asked for, since code scanning would show it as open.</summary>
internal static class SarifFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("sarif", (result, options, output) => Write(result, options, output, SarifLimits.OfCodeScanning));

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    internal static void Write(AnalysisResult result, FormatOptions options, Stream output, SarifLimits limits)
    {
        SarifRun run = SarifRun.Of(result, options.SarifSuppressed, limits);
        JsonParts.WriteObject(output, json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, run, options, limits);
            json.WriteEndArray();
        });
    }

    private static void WriteRun(Utf8JsonWriter json, SarifRun run, FormatOptions options, SarifLimits limits)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StackAudit");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteArray("rules", run.Rules, new SarifRules(run.Result.Workings, limits).Write);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"stackaudit/{Slug(run.Result.Model.Name)}/");
        json.WriteEndObject();
        SarifProvenance.Write(json, run.Result.Model.Settings);
        SarifInvocation.Write(json, run, options.StackFromRepository);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteArray("results", run.Results, new SarifResultWriter(run.Result, options.StackFromRepository).Write);
        WriteProperties(json, run, options);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, SarifRun run, FormatOptions options)
    {
        json.WriteStartObject("properties");
        json.WriteString("as_of", Printer.Date(run.Result.Model.Today));
        json.WriteString("packHash", PackHash(run));
        if (options.Timing && run.Result.Times is { } times)
        {
            json.WriteStartObject("timing");
            json.WriteNumber("loading", times.Loading.TotalMilliseconds);
            json.WriteNumber("graph", times.Graph.TotalMilliseconds);
            json.WriteNumber("binding", times.Binding.TotalMilliseconds);
            json.WriteNumber("rules", times.Rules.TotalMilliseconds);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Runs with the same rules can be compared.
    private static string PackHash(SarifRun run)
    {
        IEnumerable<string> rules = run.Rules.Select(rule => $"{rule.Code}\n{rule.Name}\n{rule.Title}\n{rule.Severity}\n{rule.Because}\n{rule.Help}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', rules))))[..16];
    }

    private static string Slug(string name)
    {
        string slug = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-');
        return slug.Length == 0 ? "stack" : slug;
    }
}
