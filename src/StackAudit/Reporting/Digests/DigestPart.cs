using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>What concerns one person or team.</summary>
/// <param name="Whom">Null for what concerns nobody who is named.</param>
/// <param name="Items">The most pressing first.</param>
public sealed record DigestPart(Entity? Whom, IReadOnlyList<DigestItem> Items);
