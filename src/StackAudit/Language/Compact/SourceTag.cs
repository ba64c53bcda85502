namespace StackAudit.Language.Compact;

/// <summary>The byte before each source of a <c>for each</c>: what follows.</summary>
internal enum SourceTag : byte
{
    Kind,
    Element,
    Pair,
    Group,
    Cycle,
    Path,
}
