using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>What a day is, by the names that people use: <c>Klaviyo: last safe day for notice</c>.</summary>
internal static class DecisionTitle
{
    public static string Of(Decision decision, FieldValues values)
    {
        string name = NameOf(decision.Subject, values);
        return (decision.Kind, decision.Part) switch
        {
            (var kind, { } review) when kind == DecisionKind.Review => $"{name}: {(review == "it" ? "IT" : review)} review expires",
            (var kind, { } certificate) when kind == DecisionKind.Certificate => $"{name}: certificate {certificate} expires",
            (var kind, { } part) => $"{name}: {Small(kind.Title)} ({part})",
            (var kind, null) => $"{name}: {Small(kind.Title)}",
        };
    }

    /// <summary>The name of what has one; of what has none, that of its vendor and tools, or of its ends.</summary>
    public static string NameOf(Entity subject, FieldValues values) => subject.Kind.Name switch
    {
        "contract" => new ContractFacts(subject, values).Title,
        "flow" => $"{values.Entity(subject, "from")?.Name} → {values.Entity(subject, "to")?.Name}",
        "exception" => values.Text(subject, "rule") ?? subject.Id,
        _ => subject.Name,
    };

    /// <summary>As it goes on behind a colon.</summary>
    public static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
