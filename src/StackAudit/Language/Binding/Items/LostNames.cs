namespace StackAudit.Language.Binding;

/// <summary>Finds the names that the text of a broken rule declares, whether or not their clauses could be read.</summary>
internal static class LostNames
{
    private static readonly string[] Before = ["let", "as", "each", "for", "any", "every", "none", "list"];

    private static readonly char[] Breaks = [' ', '\t', '\r', '\n', ',', '(', ')', '='];

    public static IReadOnlySet<string> In(string rule)
    {
        string[] words = rule.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(1).Where((_, i) => Before.Contains(words[i])).ToHashSet(StringComparer.Ordinal);
    }
}
