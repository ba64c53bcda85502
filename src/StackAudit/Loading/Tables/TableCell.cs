using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What stands in one row under one heading.</summary>
/// <param name="Items">A text without blanks around it; several where the source has a list, none where nothing is said.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record TableCell(IReadOnlyList<string> Items, TextSpan Span)
{
    /// <summary>All of it as one text.</summary>
    public string Text => string.Join(", ", Items);

    public bool IsEmpty => Items.Count == 0;

    public static TableCell Of(string? text, TextSpan span) => new(string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()], span);
}
