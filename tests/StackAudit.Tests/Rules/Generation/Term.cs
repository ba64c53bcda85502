using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>An expression as text, with its type and whether it may be missing.</summary>
internal sealed record Term(string Text, FieldType Type, bool MayBeMissing = false)
{
    /// <summary>Whether it is a name or a chain of fields, about which things can be proven.</summary>
    public bool IsPlace => !Text.Contains(' ', StringComparison.Ordinal) && !Text.Contains('(', StringComparison.Ordinal) && !Text.Contains('[', StringComparison.Ordinal);
}
