using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A part of the summary.</summary>
/// <param name="Template">The name of its template.</param>
/// <param name="Title">Its heading; null for none.</param>
/// <param name="About">Where this is left out of the page, the part is.</param>
/// <param name="Of">What its template shows; null where there is nothing to show.</param>
internal sealed record SummaryPart(string Template, string? Title, Omissions About, Func<ReportContext, ViewObject?> Of);
