using System.Globalization;
using System.Text.Json;
using StackAudit.Diagnostics;

namespace StackAudit.Reporting;

/// <summary>Reads what <c>check --format json</c> wrote at an earlier day.</summary>
internal static class PreviousResults
{
    private const string Schema = "stackaudit/1";

    /// <param name="file">Its name.</param>
    /// <param name="now">The stack of which it must be.</param>
    /// <exception cref="IOException">The file cannot be read, or holds something else.</exception>
    public static EarlierState Read(string file, AnalysisResult now)
    {
        using JsonDocument document = Parse(file);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || Text(root, "schema") is not { } schema)
        {
            throw Other(file);
        }

        if (schema != Schema)
        {
            throw new IOException($"`{file}` is of the schema `{schema}`; `--previous` reads `{Schema}`, which `check --format json` writes.");
        }

        if (root.TryGetProperty("since", out JsonElement since) && since.ValueKind == JsonValueKind.Object)
        {
            throw new IOException($"`{file}` was made with `--since`, so that it counts only what was new then. `--previous` takes the results of a check without it.");
        }

        if (!DateOnly.TryParseExact(Text(root, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly asOf)
            || !root.TryGetProperty("summary", out JsonElement summary)
            || Number(summary, "error") is not { } errors
            || Number(summary, "warning") is not { } warnings
            || Number(summary, "info") is not { } infos
            || !root.TryGetProperty("findings", out JsonElement findings)
            || findings.ValueKind != JsonValueKind.Array)
        {
            throw Other(file);
        }

        if (root.TryGetProperty("stack", out JsonElement stack) && Text(stack, "name") is { } name && IsOther(name, findings, now))
        {
            throw new IOException($"`{file}` is of the stack `{name}`, and this one is `{now.Model.Name}`. `--previous` takes the results of the same stack; where it was only renamed, write its new name into that file.");
        }

        return new EarlierState(asOf, new TrendCounts(errors, warnings, infos), [.. findings.EnumerateArray().Select(finding => Finding(finding, file)).OfType<EarlierFinding>()]);
    }

    // A stack that nobody named is called by its folder, which is another one on another computer.
    private static bool IsOther(string name, JsonElement findings, AnalysisResult now)
    {
        if (name == now.Model.Name || now.Model.Settings.Name is not null)
        {
            return name != now.Model.Name;
        }

        HashSet<string> known = [.. now.Findings.Select(finding => finding.Id)];
        return findings.GetArrayLength() > 0 && !findings.EnumerateArray().Any(finding => Text(finding, "id") is { } id && known.Contains(id));
    }

    private static JsonDocument Parse(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file));
        }
        catch (JsonException broken)
        {
            throw new IOException($"`{file}` is no JSON: line {(broken.LineNumber ?? 0) + 1} cannot be read. `--previous` takes what `check --format json` writes.");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw NoFile(file);
        }
    }

    private static EarlierFinding? Finding(JsonElement finding, string file)
    {
        if (Text(finding, "id") is not { } id || Text(finding, "code") is not { } code || Text(finding, "message") is not { } message || Text(finding, "severity") is not { } severity)
        {
            throw Other(file);
        }

        return Text(finding, "status") is not "active" ? null : new EarlierFinding(id, code, severity switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => Severity.Info }, message);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= 0 ? number : null;

    private static IOException Other(string file) => new($"`{file}` is not what `check --format json` writes, which `--previous` takes.");

    private static IOException NoFile(string file) => new($"There is no file `{file}`.");
}
