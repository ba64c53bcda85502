using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What a page says of an earlier state. Its facts are looked up there, as <c>data-at</c> tells.</summary>
internal sealed class EarlierWords(EarlierState state, ReportText text)
{
    public Markup Day => Of(ReportText.Date(state.AsOf));

    public Markup Count(Severity severity) => ReportText.Number(state.Counts.Of(severity), CountFact(severity));

    /// <summary>Where that number is: in the facts of a revision, or in the results of a check.</summary>
    public FactPath CountFact(Severity severity) =>
        new(state.Result is null ? $"summary.{severity.Word()}" : CountOf(severity).Expression) { At = state.Place };

    /// <summary>How many findings of a severity count now.</summary>
    public static FactPath CountOf(Severity severity) => FactPath.Count("finding", $"counts&&severity=={FactPath.Literal(severity.Word())}");

    public FactPath At(FactPath fact) => fact with { At = state.Place };

    /// <summary>Words of the user's that were said then.</summary>
    public Markup Said(string said) => Of(text.FoundBriefly(said));

    private Markup Of(Markup markup) => new(string.Create(CultureInfo.InvariantCulture, $"<span data-at=\"{state.Place}\">{markup}</span>"));
}
