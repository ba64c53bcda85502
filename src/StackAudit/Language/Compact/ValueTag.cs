namespace StackAudit.Language.Compact;

/// <summary>The byte before each value: what follows.</summary>
internal enum ValueTag : byte
{
    Missing,
    Text,
    Number,
    Yes,
    No,
    Date,
    Duration,
    Money,
    Member,
    List,
}
