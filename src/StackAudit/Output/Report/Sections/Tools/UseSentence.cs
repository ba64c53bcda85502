using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>
/// Says in a few words what one may put into a tool. Where the page holds no weaknesses it says what to do and not why:
/// a tool that nobody looked at, one that was refused, and one whose approval has run out read the same.
/// </summary>
internal sealed class UseSentence(ReportContext context)
{
    private readonly ReportText _text = context.Text;
    private readonly bool _tellsWhy = context.Has(Omissions.Weaknesses);

    public Markup Of(PermittedUse use) => use.Verdict switch
    {
        UseVerdict.NotInUse => NotInUse(use.Tool),
        UseVerdict.Refused when _tellsWhy => Strong("Not") + Words($" for data about people: {Side(use.RefusedBy)} said no. ") + Ask(use, capital: true) + Words(" what to do instead."),
        UseVerdict.Allowed => Allowed(use),
        _ when _tellsWhy => Strong("Not yet: ") + Ask(use) + Words($" before you put data about people in: {Reasons(use)}."),
        _ => Ask(use, capital: true) + Words(" before you put data about people in."),
    };

    private Markup Allowed(PermittedUse use)
    {
        Markup conditions = Conditions(use.Conditions);
        if (use.Allowed.Count == 0)
        {
            return Strong("You may") + Words(" use it. ") + Ask(use, capital: true) + Words(" before you put data about people in.") + conditions;
        }

        Markup may = Strong("You may") + Words(" use it for ") + _text.Names(use.Allowed) + (use.Until is null ? Markup.Empty : Words(", until ") + ReportText.Date(use.Until));
        Markup not = Words("; ") + Strong("not");
        if (!_tellsWhy || use.Beyond.Count == 0)
        {
            bool isAboutPeople = use.Allowed.Any(data => context.Values.Is(data, "is_personal"));
            return may + not + Words($" for {(isAboutPeople ? "other " : "")}data about people before you ") + Ask(use) + Words(".") + conditions;
        }

        return may + not + Words(" for ") + _text.Names(use.Beyond) + Words($": {Reasons(use)}. For these and for others, ") + Ask(use) + Words(".") + conditions;
    }

    private Markup NotInUse(Entity tool)
    {
        Markup instead = context.Values.List<Entity>(tool, "successors") is { Count: > 0 } successors ? Words(" Use ") + _text.Names(successors) + Words(" instead.") : Markup.Empty;
        return context.Values.Text(tool, "status") switch
        {
            "proposed" => Strong("Not yet") + Words(": it is only proposed."),
            "rejected" => Strong("No") + Words(": it was looked at and not chosen.") + instead,
            _ => Strong("Not any more") + Words(": it is switched off.") + instead,
        };
    }

    private Markup Ask(PermittedUse use, bool capital = false) =>
        Strong(capital ? "Ask" : "ask") + Words(" ") + (use.Ask.Count > 0 ? _text.Names(use.Ask) : Words("IT"));

    private Markup Conditions(IReadOnlyList<Record> conditions) => conditions.Count == 0 || !context.HasOpenPoints ? Markup.Empty : Words(" On condition: ") + Markup.Join(" ", conditions.Select(Condition));

    private Markup Condition(Record condition)
    {
        Markup[] about = [context.Values.Entity(condition, "owner") is { } owner ? _text.Name(owner) : Markup.Empty, context.Values.Date(condition, "due") is { } due ? Words("by ") + ReportText.Date(due) : Markup.Empty];
        Markup told = Markup.Join(", ", about);
        return _text.Said(context.Values.Text(condition, "text")) + (told.IsEmpty ? Markup.Empty : Words(" (") + told + Words(")"));
    }

    private static string Reasons(PermittedUse use) => string.Join(", or ", use.Obstacles.Select(obstacle => Reason(obstacle, use)));

    private static string Reason(UseObstacle obstacle, PermittedUse use) => obstacle switch
    {
        UseObstacle.NeverReviewed => "IT has never looked at it",
        UseObstacle.UnderReview => "IT is still looking at it",
        UseObstacle.RunOut => "IT's approval has run out",
        UseObstacle.TooOld => "IT's approval is too old",
        UseObstacle.Undated => "nobody wrote down when IT approved it",
        UseObstacle.NotYetValid => "IT's approval is dated in the future",
        UseObstacle.Outgrown => "it has grown beyond what IT approved",
        UseObstacle.BeyondApproval => "no approval names it",
        UseObstacle.PrivacyMissing => "privacy has not agreed",
        UseObstacle.SignOffMissing => "not everybody who must agree has agreed",
        _ => $"{Side(use.RefusedBy)} said no",
    };

    private static string Side(string? review) => review switch
    {
        "security" => "security",
        "privacy" => "privacy",
        "legal" => "the lawyers",
        _ => "IT",
    };

    private static Markup Strong(string words) => new($"<b>{words}</b>");

    private static Markup Words(string words) => Markup.Encode(words);
}
