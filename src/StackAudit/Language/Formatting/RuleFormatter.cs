using StackAudit.Language.Syntax;

namespace StackAudit.Language.Formatting;

/// <summary>Writes a rule file in the one style. Its tokens and comments stay what they are and in their order; only what stands between them changes.</summary>
internal static class RuleFormatter
{
    /// <param name="file">One in which no part was left out for a mistake.</param>
    public static string Format(RuleFileSyntax file)
    {
        var tokens = new WrittenTokens(file.Source);
        var spacing = new Spacing(file.Source, file.Items.SelectMany(SyntaxTree.All));
        LayoutPlan plan = new LayoutPlanner(tokens, spacing).Plan(file);
        string text = new LayoutWriter(tokens, plan, spacing, new TokenTexts(file.Source, tokens, plan, spacing)).Write();
        return HasLineBreaksOfWindows(file.Source.Content) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private static bool HasLineBreaksOfWindows(string content)
    {
        int end = content.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && content[end - 1] == '\r';
    }
}
