namespace StackAudit.Text;

/// <summary>Words as messages show them.</summary>
public static class Quoted
{
    private const int Suggestions = 3;

    /// <summary><c>`a`, `b` or `c`</c>.</summary>
    public static string AnyOf(IEnumerable<string> words) => Join(words, " or ");

    /// <summary><c>`a`, `b` and `c`</c>.</summary>
    public static string AllOf(IEnumerable<string> words) => Join(words, " and ");

    /// <summary>The question that follows a misspelt word, or null when nothing is near.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> known) =>
        Spelling.Nearest(written, known) is { Count: > 0 } near ? $"Did you mean {AnyOf(near)}?" : null;

    /// <summary>The same question, where the word is known to mean another one: that is asked first.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> known, string? meant) =>
        meant is null ? DidYouMean(written, known) : $"Did you mean {AnyOf(Spelling.Nearest(written, known).Prepend(meant).Distinct().Take(Suggestions))}?";

    private static string Join(IEnumerable<string> words, string last) => Enumeration.Join([.. words.Select(word => $"`{word}`")], last);
}
