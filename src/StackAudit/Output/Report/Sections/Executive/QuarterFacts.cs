using System.Globalization;
using System.Text.Json;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The six figures as expressions over the facts: what they mean, said a second time for who does not want to believe the first.</summary>
internal sealed class QuarterFacts(QuarterFigures figures, int? at)
{
    // Both sides of `||` are asked for by some, so that a day that is missing must stand behind `&&`.
    private const string Decided = "decision.what&&decision.what!='undecided'&&decision.on&&!(term_began&&days(term_began,decision.on)<`0`)";
    private const string Ending = "!is_running||status=='notice-given'||final_end||notice_sent.on&&!(term_began&&days(term_began,notice_sent.on)<`0`)";
    private const string Undone = "!(done&&days(done,due)>=`0`)";

    /// <summary>The costs a year of which nobody knows what they are in the stack's currency.</summary>
    public const string Unrated = "values(contract)[?is_running&&annual_cost&&annual_cost.value==`null`].annual_cost";

    private readonly string _after = Literal(figures.Quarter.After);
    private readonly string _to = Literal(figures.Quarter.To);

    /// <summary>The mean of what stands in the middle of the sorted list.</summary>
    public FactPath Verdicts
    {
        get
        {
            int count = figures.Verdicts.Days.Count;
            return Of($"avg(sort(map(&days(requested_on,on),{DatedVerdicts}))[{(count - 1) / 2}:{(count / 2) + 1}])");
        }
    }

    public FactPath VerdictCount => Of($"length({DatedVerdicts})");

    public FactPath Measured => Of($"divide({MeasuredPart.Expression},{Launched.Expression})");

    public FactPath MeasuredPart => Of(FactPath.Count("initiative", "stage=='launched'&&measure.result!=`null`").Expression);

    public FactPath Launched => Of(FactPath.Count("initiative", "stage=='launched'").Expression);

    public FactPath Spend => Of($"divide({SpendDecided.Expression},{SpendAll.Expression})");

    // Terms are of months, of which expressions know nothing: which contracts these are is told here.
    public FactPath SpendDecided => Of(figures.Spend.Decided.Count == 0 ? "sum(`[]`)" : $"sum(contract.[{string.Join(',', figures.Spend.Decided.Select(contract => FactPath.Name(contract.Id)))}][].annual_cost.value)");

    public FactPath SpendAll => Of("sum(values(contract)[?is_running].annual_cost.value)");

    public FactPath Reviewed => Of($"divide({ReviewedPart.Expression},{ToolsWithPeople.Expression})");

    public FactPath ReviewedPart => Of(FactPath.Count("tool", $"{WithPeople}&&it_review&&it_review.outcome!='rejected'&&!(it_review.expires&&days({_to},it_review.expires)<`0`)").Expression);

    public FactPath ToolsWithPeople => Of(FactPath.Count("tool", WithPeople).Expression);

    public FactPath Missed
    {
        get
        {
            string notices = FactPath.Count("contract", $"is_running&&{Passed("last_safe_day")}&&!({Decided})").Expression;
            string milestones = $"length(values(initiative)[?stage!='stopped'].milestones[]|[?{Passed("due")}&&{Undone}])";
            string conditions = $"length(values(tool)[].reviews[].conditions[]|[?{Passed("due")}&&{Undone}])";
            return Of($"plus(plus({notices},{milestones}),{conditions})");
        }
    }

    public FactPath SavedSure => Saving($"decision.what=='renew'||decision.what=='cancel'&&({Ending})");

    public FactPath SavedOpen => Saving($"decision.what=='renegotiate'||decision.what=='cancel'&&!({Ending})");

    private string DatedVerdicts => $"values(tool)[].reviews[]|[?requested_on&&outcome!='requested'&&outcome!='in-review'&&{Within("on")}&&days(requested_on,on)>=`0`]";

    private string WithPeople => $"is_live&&data[?contains(`[{string.Join(',', figures.Reviewed.Data.Select(data => $"\"{JsonEncodedText.Encode(data.Id)}\""))}]`,@)]";

    private FactPath Saving(string condition) => Of($"sum(values(contract)[?decision.saving&&{Within("decision.on")}&&({condition})].decision.saving.value)");

    private FactPath Of(string expression) => new(expression) { At = at };

    private string Within(string day) => $"{day}&&days({_after},{day})>`0`&&days({day},{_to})>=`0`";

    private string Passed(string day) => $"{day}&&days({_after},{day})>`0`&&days({day},{_to})>`0`";

    private static string Literal(DateOnly day) => FactPath.Literal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
