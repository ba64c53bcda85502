using System.Text.Json;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>How one rule went.</summary>
/// <param name="Milliseconds">What it took on one thread.</param>
internal sealed record RuleRow(string Code, string Name, int Considered, int InScope, int CouldNotLook, int Violations, double Milliseconds)
{
    public static RuleRow Read(JsonElement rule) => new(
        rule.GetProperty("code").GetString()!,
        rule.GetProperty("name").GetString()!,
        rule.GetProperty("considered").GetInt32(),
        rule.GetProperty("inScope").GetInt32(),
        rule.GetProperty("couldNotLook").GetInt32(),
        rule.GetProperty("violations").GetInt32(),
        rule.GetProperty("milliseconds").GetDouble());
}
