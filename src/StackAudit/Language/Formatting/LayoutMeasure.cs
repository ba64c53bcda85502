namespace StackAudit.Language.Formatting;

/// <summary>How much room tokens take.</summary>
internal sealed class LayoutMeasure(WrittenTokens tokens, LayoutPlan plan, Spacing spacing, TokenTexts texts)
{
    /// <summary>The width on one line, with the brackets and commas that would stay on it.</summary>
    public int WidthOf(int first, int last)
    {
        int width = texts.Of(first, 0).Length;
        for (int i = first + 1; i < tokens.Count - 1; i++)
        {
            bool isTight = spacing.IsTight(tokens[i - 1].Token, tokens[i].Token);
            if (i > last && (!isTight || plan.Clauses.Contains(i) || plan.Items.ContainsKey(i)))
            {
                break;
            }

            width += texts.Of(i, 0).Length + (isTight ? 0 : 1);
        }

        return width;
    }

    /// <summary>It holds a comment after which a new line must begin, or a text of several lines.</summary>
    public bool IsInterrupted(BreakGroup group)
    {
        for (int i = group.First; i <= group.Last; i++)
        {
            if ((i > group.First && tokens[i].Above.Count > 0) || (i < group.Last && tokens[i].Beside is not null) || texts.Of(i, 0).Contains('\n', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
