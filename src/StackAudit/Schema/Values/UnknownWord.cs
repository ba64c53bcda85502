namespace StackAudit.Schema;

/// <summary>Stands in a field for a fact that was written as not known, such as <c>TBD</c>.</summary>
public sealed record UnknownWord(string Text);
