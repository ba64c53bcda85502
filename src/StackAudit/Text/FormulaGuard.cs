namespace StackAudit.Text;

/// <summary>Keeps spreadsheets from taking a text for a formula: an apostrophe goes before it, and is taken away where it comes back.</summary>
public static class FormulaGuard
{
    public static string Put(string text) => IsFormula(text) ? $"'{text}" : text;

    public static string Take(string text) => text is ['\'', ..] && IsFormula(text) ? text[1..] : text;

    // One that has an apostrophe already gets a second, so that the way back is certain.
    private static bool IsFormula(string text) => text.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
