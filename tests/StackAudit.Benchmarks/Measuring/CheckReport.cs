using System.Text.Json;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>What the JSON output of a check says.</summary>
internal sealed record CheckReport(int Tools, int Flows, int Files, int Findings, int ToolsWithFindings, int Problems, IReadOnlyList<RuleRow> Rules)
{
    public static CheckReport Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement root = document.RootElement;
        JsonElement stack = root.GetProperty("stack");
        JsonElement entities = stack.GetProperty("entities");
        JsonElement findings = root.GetProperty("findings");
        return new CheckReport(
            entities.GetProperty("tool").GetInt32(),
            entities.GetProperty("flow").GetInt32(),
            stack.GetProperty("files").GetInt32(),
            findings.GetArrayLength(),
            findings.EnumerateArray().SelectMany(ToolsOf).Distinct(StringComparer.Ordinal).Count(),
            root.GetProperty("problems").GetArrayLength(),
            [.. root.GetProperty("rules").EnumerateArray().Select(RuleRow.Read)]);
    }

    /// <summary>The core rules that looked at nothing.</summary>
    public IEnumerable<RuleRow> Idle(IReadOnlySet<string> core) => Rules.Where(rule => rule.InScope == 0 && core.Contains(rule.Code));

    /// <summary>The same, each rule with the better of its times in this and another report of the same stack.</summary>
    public CheckReport WithBestTimes(CheckReport other) =>
        this with { Rules = [.. Rules.Zip(other.Rules, (rule, again) => rule with { Milliseconds = Math.Min(rule.Milliseconds, again.Milliseconds) })] };

    private static IEnumerable<string> ToolsOf(JsonElement finding) =>
        from subject in finding.GetProperty("subjects").EnumerateArray()
        where subject.GetProperty("kind").GetString() == "tool"
        select subject.GetProperty("id").GetString();
}
