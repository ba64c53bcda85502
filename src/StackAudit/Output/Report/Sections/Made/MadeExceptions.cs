using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What was found and does not count, and who agreed to that.</summary>
internal static class MadeExceptions
{
    public static ViewObject? Of(ReportContext context)
    {
        ReportText text = context.Text;
        int excepted = context.Result.Findings.Count(finding => finding.Status == FindingStatus.Excepted);
        int baselined = context.Result.Findings.Count(finding => finding.Status == FindingStatus.Baselined);
        if (context.Result.Exceptions.Count == 0 && baselined == 0)
        {
            return null;
        }

        return new ViewObject
        {
            ["excepted"] = excepted == 0 ? Markup.Empty : ReportText.Count(excepted, FactPath.Count("finding", "status=='excepted'"), "finding"),
            ["baselined"] = baselined == 0 ? Markup.Empty : ReportText.Count(baselined, FactPath.Count("finding", "status=='baselined'"), "finding"),
            ["baseline"] = context.Result.Baseline is { } baseline ? new Markup($"<code>{text.Plain(baseline.Path)}</code>") : Markup.Empty,
            ["exceptions"] = context.Result.Exceptions.Select(exception => Of(exception, text, context.View.NamesFiles)).ToArray(),
        };
    }

    private static ViewObject Of(ExceptionOutcome outcome, ReportText text, bool namesFiles) => new()
    {
        ["rule"] = new Markup($"<code>{text.Plain(outcome.Rule)}</code>"),
        ["on"] = Markup.Join(", ", outcome.On.Select(on => text.Brief(on))),
        ["until"] = ReportText.Date(outcome.Until),
        ["reason"] = text.Said(outcome.Reason),
        ["by"] = outcome.ApprovedBy is { } person ? text.Name(person) : Markup.Empty,
        ["state"] = StateOf(outcome.State),
        ["place"] = namesFiles ? text.Place(outcome.Exception.Location) : Markup.Empty,
        ["correct"] = text.CorrectThis(outcome.Exception.Location),
    };

    private static string StateOf(ExceptionState state) => state switch
    {
        ExceptionState.Active => "in force",
        ExceptionState.MatchesNothing => "in force, and hides nothing any more",
        ExceptionState.NotLooked => "in force, and its rule could not look",
        ExceptionState.Expired => "past its day, so that it hides nothing",
        ExceptionState.Unreadable => "its day cannot be read, so that it hides nothing",
        ExceptionState.Incomplete => "lacks a reason or a day, so that it hides nothing",
        ExceptionState.MatchesTooMany => "would hide more than was agreed, so that it hides nothing",
        _ => "its rule is locked, so that it hides nothing",
    };
}
