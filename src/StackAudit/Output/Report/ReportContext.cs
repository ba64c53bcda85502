using StackAudit.Configuration;
using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What the sections of one report are made from. Sections change nothing of it.</summary>
internal sealed class ReportContext
{
    private readonly EvaluationContext _evaluation;

    public ReportContext(AnalysisResult result, ReportView view, ReportRequest request, IReadOnlyList<ReportSection> sections)
    {
        Result = result;
        View = view;
        Request = request;
        Omitted = view.Omitted | request.Omitted;
        _evaluation = result.Workings?.Context ?? new EvaluationContext(new StackGraph(result.Model));
        Values = new FieldValues(_evaluation.Computed);
        Links = new SourceLinks(Model.Settings);
        Redaction = new Redaction(Model, Omitted);
        Text = new ReportText(Omitted, Redaction, Links, sections.SelectMany(section => section.Blocks).ToHashSet());
    }

    public AnalysisResult Result { get; }

    public ReportView View { get; }

    public ReportRequest Request { get; }

    /// <summary>What the page must not hold, by the view and by request.</summary>
    public Omissions Omitted { get; }

    /// <summary>All words of the page come from here.</summary>
    public ReportText Text { get; }

    public Redaction Redaction { get; }

    public SourceLinks Links { get; }

    /// <summary>The fields of records, stored and computed.</summary>
    public FieldValues Values { get; }

    public StackModel Model => Result.Model;

    public StackGraph Graph => _evaluation.Graph;

    public DateOnly Today => Model.Today;

    public ExchangeRates Rates => Model.Settings.Rates;

    /// <summary>
    /// Whether it may tell what is still to be done or answered: conditions of approvals, reviews that were asked for, days that were missed.
    /// A view that holds no weak points is for colleagues, who must know; what leaves the house by request does not hold them.
    /// </summary>
    public bool HasOpenPoints => !Request.Omitted.HasFlag(Omissions.Weaknesses);

    public bool Has(Omissions topic) => (Omitted & topic) == Omissions.None;
}
