namespace StackAudit.Tests.Editing;

/// <summary>A stack, the edits of a fix, and the stack afterwards.</summary>
/// <param name="Subject">The entity that the fix is for, as <c>tool crm</c>.</param>
/// <param name="Edits">As in a fix of a rule.</param>
/// <param name="After">Null where the fix is not offered.</param>
public sealed record EditingCase(string Title, string Before, string Subject, string Edits, string? After)
{
    public override string ToString() => Title;
}
