using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Commands for the agent of Azure Pipelines, which lists each as an issue of the task. It knows errors and warnings; what is less is a line of the log.</summary>
internal static class AzureFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("azure", Write);

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        int issues = 0;
        foreach (Diagnostic problem in result.Problems)
        {
            Write(new AzureIssue(problem.Severity, options.StackFromRepository, problem.Location, problem.Code, $"{problem.Descriptor.Name}: {problem.Message}"));
        }

        foreach (Finding finding in result.Findings.Where(finding => finding.Counts))
        {
            Write(new AzureIssue(finding.Severity, options.StackFromRepository, PrimaryPlace.Of(finding, result.Since), finding.Rule.Code, $"{finding.Rule.Name}: {finding.Message}"));
        }

        // A task that fails need not be told so; one that ends well and has something to say should show it.
        if (result.ExitCode == 0 && issues > 0)
        {
            writer.WriteLine("##vso[task.complete result=SucceededWithIssues;]");
        }
        else if (issues == 0)
        {
            writer.WriteLine("No errors or warnings.");
        }

        void Write(AzureIssue issue)
        {
            writer.WriteLine(issue.ToCommand());
            issues += issue.IsIssue ? 1 : 0;
        }
    }
}
