using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;

namespace StackAudit.Tests.Support;

/// <summary>A stack written as one file, with what a report reads of it.</summary>
internal sealed class ReportedStack
{
    public ReportedStack(string yaml, string today = "2026-06-30", string settings = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", $"name: Shop\nas_of: {today}\n{settings}\n");
        folder.Write("stack.yaml", yaml);

        // A stack without tools is none.
        folder.Write("more.yaml", "tools: { other: { name: Other, status: rejected } }");
        Result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
        Values = new FieldValues(new ComputedFields(new StackGraph(Result.Model)));
    }

    public AnalysisResult Result { get; }

    public FieldValues Values { get; }

    public Entity Find(string kind, string id) => Result.Model.Find(kind, id) ?? throw new ArgumentException($"There is no {kind} `{id}`: {string.Join("; ", Result.Problems.Select(problem => problem.Message))}");

    /// <summary>What one section of a page shows, for the next 120 days.</summary>
    public string Section(string name, Omissions omitted = Omissions.None, string view = "procurement", Entity? on = null)
    {
        ReportSection section = ReportSections.Find(name)!;
        var request = new ReportRequest(omitted, Result.Model.Today.AddDays(120)) { On = on };
        return section.Of(new ReportContext(Result, ReportViews.Find(view)!, request, [section])) is { } content ? ReportTemplates.Render(name, content).Html : "";
    }

    public ContractFacts Contract(string id) => new(Find("contract", id), Values);
}
