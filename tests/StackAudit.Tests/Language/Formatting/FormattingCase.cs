namespace StackAudit.Tests.Language.Formatting;

/// <summary>A rule text and what it becomes.</summary>
public sealed record FormattingCase(string Title, string Text, string Formatted)
{
    public override string ToString() => Title;
}
