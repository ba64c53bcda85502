namespace StackAudit.Explaining;

/// <summary>Names of fields as people say them: <c>annual_cost</c> is the annual cost, and <c>is_live</c> is live or is not.</summary>
internal static class FieldWords
{
    private static readonly HashSet<string> Abbreviations = ["it", "sso", "mfa", "scim", "rto", "sla", "kpi", "ai", "id"];

    // After `is` these take an article.
    private static readonly HashSet<string> Things = ["connector", "duplicate", "gate", "hub", "point", "record", "sandbox", "stub"];

    // A name that ends in one of these is half a sentence, and better quoted than said.
    private static readonly HashSet<string> Prepositions = ["as", "at", "by", "for", "from", "in", "of", "on", "to"];

    public static string Noun(string name)
    {
        string[] words = name.Split('_');
        return Prepositions.Contains(words[^1]) ? $"`{name}`" : string.Join(' ', words.Select(Shown));
    }

    /// <summary>Whether the name of a definition, said of its owner, is a sentence as it stands.</summary>
    public static bool IsSentence(string name)
    {
        string[] words = name.Split('_', '-');
        return words.Length == 1 || words[0] is "is" or "has" or "in" or "can" || words[0].EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>What a yes of the field says of its owner, or a no; null when the name makes no sentence.</summary>
    public static string? Verb(string name, bool isNegated)
    {
        string[] words = [.. name.Split('_', '-').Select(Shown)];
        string rest = string.Join(' ', words[1..]);
        switch (words[0])
        {
            case "is" when rest.Length > 0:
                return $"is {(isNegated ? "not " : "")}{(Things.Contains(words[^1]) ? "a " : "")}{rest}";
            case "has" when rest.Length > 0:
                return isNegated ? $"has no {rest}" : $"has {rest}";
            case "in" when rest.Length > 0:
                return isNegated ? $"is not in a {rest}" : $"is in a {rest}";
            case "can" when rest.Length > 0:
                return isNegated ? $"cannot {rest}" : $"can {rest}";
        }

        if (words[0].EndsWith("ed", StringComparison.Ordinal))
        {
            return $"is {(isNegated ? "not " : "")}{string.Join(' ', words)}";
        }

        int verb = Array.FindIndex(words, word => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal));
        if (verb < 0)
        {
            return null;
        }

        string before = string.Concat(words[..verb].Select(word => word + " "));
        string after = string.Concat(words[(verb + 1)..].Select(word => " " + word));
        return isNegated ? $"does not {before}{Plain(words[verb])}{after}" : $"{before}{words[verb]}{after}";
    }

    // Trains becomes train, carries becomes carry, passes becomes pass.
    private static string Plain(string verb)
    {
        if (verb.EndsWith("ies", StringComparison.Ordinal))
        {
            return verb[..^3] + "y";
        }

        bool hisses = verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal);
        return hisses ? verb[..^2] : verb[..^1];
    }

    private static string Shown(string word) => Abbreviations.Contains(word) ? word.ToUpperInvariant() : word == "kpis" ? "KPIs" : word;
}
