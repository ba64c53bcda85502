using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>What could not be read, on top of the page: whoever reads it must know that something is missing.</summary>
internal static class ReportProblems
{
    private const int MostShown = 10;

    /// <summary>Null where all was read.</summary>
    public static ViewObject? Of(ReportContext context)
    {
        Diagnostic[] errors = [.. context.Result.Problems.Where(problem => problem.Severity == Severity.Error)];
        if (errors.Length == 0)
        {
            return null;
        }

        ReportText text = context.Text;
        return new ViewObject
        {
            ["number"] = ReportText.Count(errors.Length, new FactPath("length(problems[?severity=='error'])"), "mistake"),
            ["has"] = errors.Length == 1 ? "was" : "were",
            ["shown"] = errors.Take(MostShown).Select(error => new ViewObject { ["message"] = text.Brief(error.Message), ["place"] = text.Place(error.Location), ["correct"] = text.CorrectThis(error.Location) }).ToArray(),
            ["is_cut"] = errors.Length > MostShown,
        };
    }
}
