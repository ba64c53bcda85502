using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Says what a rule does about a violation: where it reports it, how bad it is, who should act.</summary>
internal sealed class ViolationWords(ExpressionWords expressions)
{
    public IEnumerable<string> Of(BoundRule rule)
    {
        yield return $"Where that {(rule.Forbids ? "is so" : "is not so")}, reports at {expressions.Noun(rule.Report.Place)}: \"{Message(rule.Report.Message)}\".";
        foreach (BoundAlso also in rule.Also)
        {
            string shows = also.Element == null
                ? "Also shows"
                : $"For every {expressions.One(also.Element)} among {expressions.Noun(also.List!)}{(also.Where == null ? "" : $" where {expressions.Condition(also.Where)}")}, also shows";
            yield return $"{shows} at {expressions.Noun(also.Place)}: \"{Message(also.Message)}\".";
        }

        if (!IsUsual(rule))
        {
            yield return $"Counts as one finding what agrees in {All(rule.Identity)}.";
        }

        if (rule.Stake is { } stake)
        {
            yield return $"The money in question is {expressions.Noun(stake)}.";
        }

        if (rule.Assignees.Count > 0)
        {
            yield return $"Who should act: {All(rule.Assignees)}.";
        }

        foreach (BoundFix fix in rule.Fixes)
        {
            yield return $"{(fix.IsSafe ? "Can be fixed" : "Suggests a fix")}: {fix.Title} ({Enumeration.Join([.. fix.Edits.Select(Edit)], " and ")}).";
        }
    }

    /// <summary>When the severity is raised, such as <c>error where nobody was asked</c>.</summary>
    public string Escalation(BoundEscalation escalation) => $"{escalation.Level.ToString().ToLowerInvariant()} where {expressions.Condition(escalation.Condition)}";

    private string All(IEnumerable<BoundExpression> all) => Enumeration.Join([.. all.Select(expressions.Noun)], " and ");

    private string Message(BoundMessage message) => string.Concat(message.Parts.Select(part => part.Hole == null ? part.Text : $"[{Hole(part.Hole, part.Filter)}]"));

    // Where the name is printed, the thing is meant.
    private string Hole(BoundExpression hole, MessageFilter filter)
    {
        string said = hole switch
        {
            BoundField { Name: "name" } named => expressions.Noun(named.Target),
            BoundMap { Body: BoundField { Name: "name" } } named => expressions.Noun(named.List),
            _ => expressions.Noun(hole),
        };
        return filter switch
        {
            MessageFilter.Count => $"the number of {said}",
            MessageFilter.InDays or MessageFilter.Ago => $"{said}, in days from today",
            _ => said,
        };
    }

    private string Edit(BoundEdit edit)
    {
        string place = expressions.Noun(edit.Place);
        return edit.Kind switch
        {
            EditKind.Set => $"set {place} to {expressions.Noun(edit.Value!)}",
            EditKind.Add => $"add {expressions.Noun(edit.Value!)} to {place}",
            EditKind.Remove => $"remove {expressions.Noun(edit.Value!)} from {place}",
            _ => $"delete {place}",
        };
    }

    private static bool IsUsual(BoundRule rule)
    {
        IEnumerable<LocalSymbol> loops = rule.Clauses.OfType<BoundForEach>().SelectMany(each => LoopNames.Of(each.Source)).OfType<BoundLocal>().Select(local => local.Symbol);
        return rule.Identity.All(part => part is BoundLocal) && loops.SequenceEqual(rule.Identity.Cast<BoundLocal>().Select(local => local.Symbol));
    }
}
