using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>A report with each of its figures led back to where it comes from.</summary>
/// <param name="Needs">What it shows besides its figures, and how that gets to its tool.</param>
public sealed record ReportTrace(Entity Report, IReadOnlyList<ShownFigure> Figures, IReadOnlyList<DataOrigin> Needs);
