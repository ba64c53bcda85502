using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Why a finding does not count, in the words of whoever decided so.</summary>
/// <param name="Reason">Empty where the finding counts, or nobody gave one.</param>
/// <param name="Until">Empty where it has no end.</param>
internal sealed record ExceptionWords(string Reason, string Until)
{
    public static ExceptionWords Of(Finding finding)
    {
        if (finding.Exception is not { } exception)
        {
            return new ExceptionWords("", "");
        }

        return new ExceptionWords(
            exception[exception.Kind.Fields["reason"]] as string ?? "",
            exception[exception.Kind.Fields["until"]] is DateOnly until ? Printer.Date(until) : "");
    }

    /// <summary>Such as <c>Excepted until 2027-01-01: Pilot</c>; empty where the finding counts.</summary>
    public static string Sentence(Finding finding)
    {
        (string reason, string until) = Of(finding);
        return finding.Status switch
        {
            FindingStatus.Excepted => $"Excepted{(until.Length == 0 ? "" : $" until {until}")}{(reason.Length == 0 ? "" : $": {reason}")}",
            FindingStatus.Baselined => "In the baseline",
            FindingStatus.Unchanged => "Was there before",
            _ => "",
        };
    }
}
