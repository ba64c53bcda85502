namespace StackAudit.Language.Binding;

/// <summary>What a path and a cycle know of themselves.</summary>
internal enum WayMember
{
    Length,
    Steps,
    Tools,
}
