namespace StackAudit.Tests.Language.Parsing;

/// <summary>A rule text and the tree that it stands for.</summary>
public sealed record ParsingCase(string Title, string Text, string Tree)
{
    public override string ToString() => Title;
}
