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
    private readonly ContactWords _contacts = new(context);
    private readonly bool _tellsWhy = context.Has(Omissions.Weaknesses);

    public Markup Of(PermittedUse use) => use.Verdict switch
    {
        UseVerdict.NotInUse => NotInUse(use),
        UseVerdict.Refused when _tellsWhy => Strong("Not") + Words($" for data about people: {Side(use.RefusedBy)} said no. ")
            + (use.Instead.Count > 0 ? Instead(use) + Words(", or ") + Ask(use) + Words(".") : Ask(use, capital: true) + Words(" what to do instead.")),
        UseVerdict.Allowed => Replaced(use) + Allowed(use),
        _ when _tellsWhy => Replaced(use) + Strong("Not yet: ") + Ask(use) + Words($" before you put data about people in: {Reasons(use)}.") + Conditions(use.Conditions, " Asked for: "),
        UseVerdict.Refused when use.Instead.Count > 0 => Instead(use) + Words(" for data about people, or ") + Ask(use) + Words(" before you put any in."),
        _ => Replaced(use) + Ask(use, capital: true) + Words(" before you put data about people in."),
    };

    private Markup Allowed(PermittedUse use)
    {
        Markup conditions = Conditions(use.Conditions, " On condition: ");
        Entity[] named = [.. use.Allowed.Where(data => _tellsWhy || !NeedsNoApproval(data))];
        if (named.Length == 0)
        {
            return Strong("You may") + Words(" use it. ") + Ask(use, capital: true) + Words(" before you put data about people in.") + conditions;
        }

        Markup may = Strong("You may") + Words(" use it for ") + Named(named, use.OnConsent) + (use.Until is null ? Markup.Empty : Words(", until ") + ReportText.Date(use.Until));
        Markup not = Words("; ") + Strong("not");
        if (!_tellsWhy || use.Beyond.Count == 0)
        {
            bool isAboutPeople = named.Any(data => context.Values.Is(data, "is_personal"));
            return may + not + Words($" for {(isAboutPeople ? "other " : "")}data about people before you ") + Ask(use) + Words(".") + conditions;
        }

        return may + not + Words(" for ") + _text.Names(use.Beyond) + Words($": {Reasons(use)}. For these and for others, ") + Ask(use) + Words(".") + conditions;
    }

    // Signals between systems are internal, and no reader looks for them here.
    private bool NeedsNoApproval(Entity data) => context.Values.Text(data, "classification") is "public" or "internal" && !context.Values.Is(data, "is_personal");

    private Markup Named(Entity[] data, IReadOnlyList<Entity> onConsent)
    {
        Markup free = _text.Names(data.Except(onConsent));
        Markup agreed = _text.Names(data.Intersect(onConsent));
        return free + (agreed.IsEmpty ? Markup.Empty : Words(free.IsEmpty ? "" : "; for ") + agreed + Words(" of people who agreed to it"));
    }

    private Markup NotInUse(PermittedUse use)
    {
        Markup instead = use.Instead.Count > 0 ? Words(" ") + Instead(use) + Words(".") : Markup.Empty;
        return context.Values.Text(use.Tool, "status") switch
        {
            "proposed" => Strong("Not yet") + Words(": it is only proposed."),
            "rejected" => Strong("No") + Words(": it was looked at and not chosen.") + instead,
            _ => Strong("Not any more") + Words(": it is switched off.") + instead,
        };
    }

    private Markup Instead(PermittedUse use) => Strong("Use ") + _text.Names(use.Instead) + Words(" instead");

    private Markup Replaced(PermittedUse use) => use.Instead.Count == 0 ? Markup.Empty
        : Instead(use) + (context.Values.Date(use.Tool, "until") is { } until ? Words("; this one ends on ") + ReportText.Date(until) : Markup.Empty) + Words(". ");

    private Markup Ask(PermittedUse use, bool capital = false) =>
        Strong(capital ? "Ask" : "ask") + Words(" ") + (use.Ask.Select(Named).FirstOrDefault() is { } who ? _contacts.Of(who) : Words(Side(use.AskedKind)));

    // Where the page names no people, their team is asked.
    private Entity? Named(Entity who) => who.Kind.Name == PersonKind.Kind.Name && !context.Has(Omissions.People) ? context.Values.Entity(who, "team") : who;

    private Markup Conditions(IReadOnlyList<Record> conditions, string asked) => conditions.Count == 0 || !context.HasOpenPoints ? Markup.Empty : Words(asked) + Markup.Join(" ", conditions.Select(Condition));

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
        UseObstacle.ConditionMissed => "what was asked for with the approval was not done in time",
        UseObstacle.ConsentOpen => "nothing makes sure that those who did not agree are left out",
        UseObstacle.PrivacyOpen => "something about its protection is to be settled first",
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
