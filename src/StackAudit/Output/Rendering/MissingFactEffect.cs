using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says what the absence of a fact did to rules.</summary>
internal static class MissingFactEffect
{
    public static string Of(MissingFactSummary fact)
    {
        int without = fact.Rules - fact.Kept;
        string kept = $"{Counted.Of(fact.Kept, "rule")} could not look";
        string looked = $"{(fact.Kept == 0 ? Counted.Of(without, "rule") : Counted.Number(without))} looked without";
        return fact.Kept == 0 ? looked : without == 0 ? kept : $"{kept}, {looked}";
    }
}
