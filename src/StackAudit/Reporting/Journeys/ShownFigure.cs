using StackAudit.Graph;

namespace StackAudit.Reporting;

/// <summary>A figure in a report.</summary>
/// <param name="Way">From the tool that it is taken from to the one that shows it, without steps where that is the same one; null where no flow leads there.</param>
public sealed record ShownFigure(FigureTrace Figure, GraphPath? Way)
{
    /// <summary>Whether its source is known and in use, and yet nothing brings it to the report.</summary>
    public bool IsCopiedByHand => Way is null && Figure.Fault is FigureFault.None or FigureFault.DataMissing;
}
