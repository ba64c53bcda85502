using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says how much was linted, and what could not be.</summary>
public static class LintReportWriter
{
    /// <summary>What stands below the lints: that there is none, and whether a stack was at hand.</summary>
    public static void WriteEnd(LintReport report, bool isClean, TextWriter writer, TextStyle style)
    {
        string[] sentences =
        [
            .. isClean ? [$"{Counted.Of(report.Rules, "rule")}: nothing to mend."] : Array.Empty<string>(),
            .. report.HasStack ? [] : new[] { "There is no `stackaudit.yaml` here or above, so that no stack was at hand to check words against." },
        ];
        if (sentences.Length > 0)
        {
            new ParagraphWriter(new StyledWriter(writer, style)).Write(string.Join(' ', sentences), "");
        }
    }
}
