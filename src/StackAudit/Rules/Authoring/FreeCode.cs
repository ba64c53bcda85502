using System.Globalization;
using StackAudit.Language.Binding;
using StackAudit.Language.Linting;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Finds a code for a new rule.</summary>
internal sealed class FreeCode(RuleLibrary library, CodeLock? given)
{
    private const int First = 1001;

    private string[] Own => [.. library.Rules.Where(rule => !library.IsBuiltIn(rule)).Select(rule => rule.Code).Concat(library.Bound.WrongRules.Select(rule => rule.Code.Text)).Concat(Given)];

    private IEnumerable<string> Given => given?.Codes.Select(code => code.Code) ?? [];

    /// <summary>The code that was asked for, or the next free one; null when there is none.</summary>
    public string? Find(string? code, string? prefix, out string trouble)
    {
        trouble = "";
        if (code != null)
        {
            trouble = TroubleWith(code) ?? "";
            return trouble.Length == 0 ? code : null;
        }

        string[] own = Own;
        string? usual = prefix ?? own.GroupBy(PrefixOf).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        if (usual == null)
        {
            trouble = "This stack has no rules of its own yet, so that nobody knows how their codes begin. Say so: `--prefix ACME`.";
            return null;
        }

        int next = own.Where(known => PrefixOf(known) == usual).Select(NumberOf).Append(First - 1).Max() + 1;
        return Find(string.Create(CultureInfo.InvariantCulture, $"{usual}{next}"), null, out trouble);
    }

    private string? TroubleWith(string code)
    {
        string prefix = PrefixOf(code);
        bool isCode = prefix.Length >= 2 && prefix.Length < code.Length && prefix.All(char.IsAsciiLetterUpper) && code[prefix.Length..].All(char.IsAsciiDigit);
        if (!isCode)
        {
            return $"`{code}` cannot be a code: write capitals and a number, such as `ACME1001`.";
        }

        if (prefix == BoundRule.ShippedPrefix)
        {
            return "Codes that begin with `STK` are for the shipped rules. Take a prefix of your own, such as `ACME`.";
        }

        return Own.Contains(code) ? $"The code `{code}` is taken, or was." : null;
    }

    private static string PrefixOf(string code) => code.TrimEnd([.. "0123456789"]);

    private static int NumberOf(string code) => int.TryParse(code[PrefixOf(code).Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
