using System.Text.Json;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>How a rule went, in the form that programs read.</summary>
internal static class JsonRule
{
    public static void WriteCounts(Utf8JsonWriter json, RuleSummary rule)
    {
        json.WriteNumber("considered", rule.Considered);
        json.WriteNumber("inScope", rule.InScope);
        json.WriteNumber("couldNotLook", rule.CouldNotLook);
        json.WriteNumber("violations", rule.Violations);
        json.WriteNumber("excepted", rule.Excepted);
        json.WriteNumber("baselined", rule.Baselined);
    }
}
