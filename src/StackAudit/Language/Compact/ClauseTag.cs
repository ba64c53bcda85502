namespace StackAudit.Language.Compact;

/// <summary>The byte before each clause: what follows.</summary>
internal enum ClauseTag : byte
{
    ForEach,
    Scope,
    Needs,
    Let,
}
