using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>The entities that share a key, in the order of their ids.</summary>
internal sealed record Group(object Key, Entity[] Members);
