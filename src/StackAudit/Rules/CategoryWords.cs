using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Helps whoever names a category of rules that there is not.</summary>
internal static class CategoryWords
{
    /// <summary>The categories that are near, or called so by their titles, or all of them; null for a word that names none.</summary>
    /// <param name="word">As it was written, with <c>category:</c> or without.</param>
    /// <param name="known">All categories, each with <c>category:</c>.</param>
    public static string? Help(string word, IReadOnlyCollection<string> known)
    {
        bool isCategory = word.StartsWith(RuleSelection.CategoryPrefix, StringComparison.Ordinal);
        string name = isCategory ? word[RuleSelection.CategoryPrefix.Length..] : word;
        string[] meant = [.. KnownRuleCategories.MeantBy(name).Select(id => RuleSelection.CategoryPrefix + id).Where(known.Contains)];
        return (isCategory ? Quoted.DidYouMean(word, known) : null)
            ?? (meant.Length > 0 ? $"Did you mean {Quoted.AnyOf(meant)}?" : isCategory ? $"The categories are {Quoted.AllOf(known.Select(each => each[RuleSelection.CategoryPrefix.Length..]))}." : null);
    }
}
