namespace StackAudit.Output;

/// <summary>All that flows, as a picture and as the rows of a table.</summary>
internal sealed record FlowDrawing(Picture Picture, IReadOnlyList<FlowRow> Rows);
