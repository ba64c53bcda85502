namespace StackAudit.Language.Binding;

/// <summary>How a rule can say what a thing is that lacks a fact: each way with its meaning and the text to paste.</summary>
internal static class WaysOut
{
    /// <param name="written">The fact as it stands beside operators.</param>
    /// <param name="condition">The whole condition in which it stands; null when it stands in none.</param>
    /// <param name="leavesOut">Where only conditions can speak of it, as of an element of a list, the word before them; null where clauses can.</param>
    /// <param name="isFact">Whether it is a fact that a rule can need.</param>
    /// <param name="standIn">A value that could stand for it, and what that would mean.</param>
    public static IReadOnlyList<(string Meaning, string Text)> Of(
        string written, string? condition, string? leavesOut, bool isFact, (string Meaning, string Value)? standIn)
    {
        IEnumerable<(string Meaning, string Text)> ways = leavesOut == null ? AsClauses(written, condition, isFact) : AsConditions(written, condition, leavesOut);
        return standIn is var (meaning, value) ? [.. ways, (meaning, $"({written} otherwise {value})")] : [.. ways];
    }

    private static IEnumerable<(string, string)> AsClauses(string written, string? condition, bool isFact)
    {
        yield return ("out of scope", $"where {written} is present");
        if (isFact)
        {
            yield return ("a fact to ask for", $"needs {written}");
        }

        if (condition != null)
        {
            yield return ("a violation", $"require {written} is present and {condition}");
        }
    }

    private static IEnumerable<(string, string)> AsConditions(string written, string? condition, string leavesOut)
    {
        if (condition == null)
        {
            yield return ("left out", $"{leavesOut} {written} is present");
            yield break;
        }

        yield return ("a no", $"({written} is present and {condition})");
        yield return ("a yes", $"({written} is missing or {condition})");
    }
}
