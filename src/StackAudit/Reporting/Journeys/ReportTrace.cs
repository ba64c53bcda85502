using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A report with each of its figures led back to where it comes from.</summary>
public sealed record ReportTrace(Entity Report, IReadOnlyList<ShownFigure> Figures);
