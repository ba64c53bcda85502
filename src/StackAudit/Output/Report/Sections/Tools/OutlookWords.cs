using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What will happen to a tool, in words.</summary>
internal sealed class OutlookWords(ReportContext context)
{
    private readonly ReportText _text = context.Text;

    /// <summary>Whether the page may tell it: a day that has gone by with nothing done is a weak point.</summary>
    public bool IsShown(ToolEvent happening) => context.HasOpenPoints || happening.Kind is not (ToolEventKind.TrialEnds or ToolEventKind.InUseUntil) || !(happening.On < context.Today);

    public Markup Of(ToolEvent happening)
    {
        bool isPast = happening.On < context.Today;
        return happening.Kind switch
        {
            ToolEventKind.TrialEnds => Words(isPast ? "the trial ended on " : "the trial ends on ") + On(happening),
            ToolEventKind.InUseUntil => Words(isPast ? "was to be in use until " : "in use until ") + On(happening),
            ToolEventKind.Sunset => Words(isPast ? "no longer offered by its maker since " : "offered by its maker until ") + On(happening),
            ToolEventKind.VendorStops => _text.Names(happening.Others) + Words(isPast ? " stopped on " : " stops on ") + On(happening),
            ToolEventKind.ReplacedBy => Words("replaced by ") + _text.Names(happening.Others),
            ToolEventKind.Replaces => Words("takes the place of ") + _text.Names(happening.Others),
            ToolEventKind.ContractEnds => Words(isPast ? "the contract ended on " : "the contract ends on ") + On(happening),
            // Who buys needs the day; who works with it has nothing to do on it.
            ToolEventKind.ContractRenews when !context.Has(Omissions.Money) => Markup.Empty,
            ToolEventKind.ContractToEnd => Words("decided to end on ") + On(happening),
            _ => Words("the contract renews on ") + On(happening),
        };
    }

    private static Markup On(ToolEvent happening) => ReportText.Date(happening.On);

    private static Markup Words(string words) => Markup.Encode(words);
}
