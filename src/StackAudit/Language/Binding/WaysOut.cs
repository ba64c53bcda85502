using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>How a rule can say what a thing is that lacks a fact: each way with its meaning and the text to paste.</summary>
internal static class WaysOut
{
    public static IReadOnlyList<(string Meaning, string Text)> Of(UnprovenValue missing)
    {
        bool canNarrow = missing.LeavesOut == null && missing.Role != ClauseRole.Violation;
        return [.. canNarrow ? AsClauses(missing) : AsConditions(missing), .. StandIns(missing)];
    }

    private static IEnumerable<(string, string)> AsClauses(UnprovenValue missing)
    {
        yield return ("out of scope", $"where {missing.Fact} is present");
        if (missing.Needed != null)
        {
            yield return ("a fact to ask for", $"needs {missing.Needed}");
        }

        switch (missing)
        {
            case { Condition: null }:
                yield break;
            case { IsWhole: true, Role: ClauseRole.Require }:
                yield return ("a violation", $"require {Present(missing)}");
                yield break;
            case { IsWhole: true, Role: ClauseRole.Forbid }:
                yield return ("a violation", $"forbid {Missing(missing)}");
                yield break;
            case { IsWhole: true, Role: ClauseRole.Scope } when !IsAnswer(missing):
                yield return ("in scope", $"where {Missing(missing)}");
                yield break;
            case { IsWhole: true, Role: ClauseRole.Exclusion } when !IsAnswer(missing):
                yield return ("in scope", $"unless {Present(missing)}");
                yield break;
        }

        foreach ((string, string) answer in Answers(missing))
        {
            yield return answer;
        }
    }

    private static IEnumerable<(string, string)> AsConditions(UnprovenValue missing)
    {
        if (missing is { Needed: not null, Role: not ClauseRole.Violation })
        {
            yield return ("a fact to ask for", $"needs {missing.Needed}");
        }

        if (missing.Condition == null)
        {
            yield return ("left out", $"{missing.LeavesOut ?? "when"} {missing.Fact} is present");
        }

        foreach ((string, string) answer in Answers(missing))
        {
            yield return answer;
        }
    }

    private static IEnumerable<(string, string)> Answers(UnprovenValue missing) =>
        missing.Condition == null || IsAnswer(missing) ? [] : [("a no", $"({Present(missing)})"), ("a yes", $"({Missing(missing)})")];

    // Of a yes or no that stands alone, the values to stand in say the same in fewer words.
    private static bool IsAnswer(UnprovenValue missing) => missing.Condition == missing.Value;

    private static string Present(UnprovenValue missing) => $"{missing.Fact} is present and {missing.Condition}";

    private static string Missing(UnprovenValue missing) => $"{missing.Fact} is missing or {missing.Condition}";

    // Only where some value is the natural one: a word of a list without an order, or a text, would be as good as any other.
    private static IEnumerable<(string, string)> StandIns(UnprovenValue missing)
    {
        string[] values = missing.Type switch
        {
            EnumType { IsOrdered: true } words => [words.Members[0].Name],
            _ => missing.Type.Class() switch
            {
                TypeClass.Number or TypeClass.Money => ["0"],
                TypeClass.Duration => ["0 days"],
                TypeClass.YesNo => ["no", "yes"],
                TypeClass.Date => ["1970-01-01"],
                _ => [],
            },
        };
        return values.Select(value => (missing.Type.Class() == TypeClass.Date ? "as if long ago" : $"as if it were {value}", $"({missing.Value} otherwise {value})"));
    }
}
