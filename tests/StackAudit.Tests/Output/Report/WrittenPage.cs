using System.Text;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.Report;

/// <summary>A page as a test wants to read it.</summary>
internal static class WrittenPage
{
    public static AnalysisResult Retailer { get; } = Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "retailer")] });

    public static string Of(AnalysisResult result, string view = "full", Omissions omitted = Omissions.None) => Of(result, view, omitted, out _);

    public static string Of(AnalysisResult result, string view, Omissions omitted, out WrittenReport written)
    {
        using var stream = new MemoryStream();
        ReportView chosen = ReportViews.Find(view)!;
        var request = new ReportRequest(omitted, result.Model.Today.AddDays(120)) { On = chosen.On.SelectMany(result.Model.All).FirstOrDefault() };
        written = ReportPage.Write(result, chosen, request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The page of a stack in texts.</summary>
    public static string Of(string settings, string stack, out WrittenReport written, params (string File, string Content)[] others)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", settings);
        folder.Write("tools.yaml", stack);
        foreach ((string file, string content) in others)
        {
            folder.Write(file, content);
        }

        return Of(Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] }), "full", Omissions.None, out written);
    }
}
