using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Who decides why and how data is processed: a company of ours.</summary>
/// <param name="Name">As the law knows it, where that is written.</param>
/// <param name="Contact">For questions about data protection; null where nobody wrote one.</param>
public sealed record Controller(Entity Vendor, string Name, string? Country, string? Contact);
