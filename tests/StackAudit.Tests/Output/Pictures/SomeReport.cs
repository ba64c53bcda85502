using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.Pictures;

/// <summary>What pictures are drawn from.</summary>
internal static class SomeReport
{
    private static readonly Lazy<AnalysisResult> RetailerResult = new(() => Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "retailer")] }));

    /// <summary>All of the retailer, which has something of everything.</summary>
    public static ReportContext Retailer => Of(RetailerResult.Value);

    public static ReportContext Of(AnalysisResult result, Omissions omitted = Omissions.None) => new(result, ReportViews.Find("it")!, new ReportRequest(omitted, result.Model.Today), []);

    public static Finding Finding(this ReportContext context, string code) => context.Result.Findings.First(finding => finding.Rule.Code == code);
}
