using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A line for each problem and finding, as compilers write them and editors jump to: <c>file:line:col: level code name: message</c>.</summary>
internal static class CompactFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("compact", Write);

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var text = new StyledWriter(writer, options.Style);
        foreach (Diagnostic problem in result.Problems)
        {
            WriteLine(problem.Location, problem.Severity, $"{problem.Code} {problem.Descriptor.Name}", problem.Message);
        }

        foreach (Finding finding in result.Findings.Where(finding => finding.Counts))
        {
            WriteLine(finding.Location, finding.Severity, $"{finding.Rule.Code} {finding.Rule.Name}", finding.Message);
        }

        void WriteLine(Location place, Severity severity, string rule, string message)
        {
            text.Write($"{options.StackFromHere}{place}: ");
            text.Write(severity.Word(), Palette.Of(severity));
            text.WriteLine($" {rule}: {message}");
        }
    }
}
