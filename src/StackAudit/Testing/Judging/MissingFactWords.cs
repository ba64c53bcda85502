using System.Globalization;
using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Says which facts a rule lacked.</summary>
internal static class MissingFactWords
{
    private const int Most = 3;

    public static string Of(RuleMatch match, BoundNeeds needs)
    {
        string[] facts = [.. match.MissingFacts.Select(Words)];
        return facts.Length switch
        {
            0 => $"{Enumeration.Join([.. needs.Facts.Select(fact => $"`{match.Rule.Source.Slice(fact.Span)}`")], " or ")} is not known",
            1 => $"{facts[0]} is not known",
            <= Most => $"{Enumeration.Join(facts, " and ")} are not known",
            _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", facts.Take(Most))} and {facts.Length - Most} more are not known"),
        };
    }

    private static string Words(MissingFact fact) => $"`{fact.Entity.Kind.Name}.{fact.Field}` of {fact.Entity.Name}";
}
