using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Where a figure comes from.</summary>
/// <param name="Source">The tool that it is taken from; null where nobody has named one.</param>
/// <param name="Origins">What it is made of, in the order written.</param>
public sealed record FigureTrace(Entity Kpi, Entity? Source, FigureFault Fault, IReadOnlyList<DataOrigin> Origins);
