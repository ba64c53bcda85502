using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>All that one wants to have read before a contract renews. Made once for a section, asked for each contract.</summary>
internal sealed class RenewalSheet(ReportContext context)
{
    private const int MostNames = 10;
    private const int MostFindings = 8;

    private readonly DayWords _days = new(context);
    private readonly Dictionary<Entity, Decision> _decisions = ContractDecisions.Of(context.Result, context.Values)
        .Select(decision => context.Has(Omissions.Weaknesses) ? decision : DiscreetDecision.Of(decision, context.Today)).OfType<Decision>().ToDictionary(decision => decision.Subject);
    private readonly OpenFindings _findings = new(context);
    private readonly OwnedAlternatives _alternatives = new(context.Model, context.Values);

    private ReportText Text => context.Text;

    private FieldValues Values => context.Values;

    public Markup Of(Entity entity)
    {
        var contract = new ContractFacts(entity, Values);
        bool ends = contract.FinalEnd is not null;
        return ReportTemplates.Render("renewal-sheet", new ViewObject
        {
            ["anchor"] = AnchorOf(entity),
            ["id"] = Text.Plain(entity.Id),
            ["name"] = SubjectNames.OfContract(contract, context),
            ["number"] = Text.Said(Values.Text(entity, "number")),
            ["tools"] = Text.Names(contract.Tools.Take(MostNames)),
            ["owner"] = Text.Names(contract.Owners),
            ["correct"] = Text.CorrectThis(entity.Location),
            ["advice"] = _decisions.GetValueOrDefault(entity)?.Recommended,
            ["given_up"] = ReportText.Date(_decisions.GetValueOrDefault(entity)?.GivenUp),
            ["days"] = Days(contract),
            ["decision"] = DecisionOn(contract),
            ["commits"] = ends ? Markup.Empty : Text.Money(contract.CommittedAmount, FactPath.Of(entity, "committed_amount")),
            ["a_year"] = Text.Money(contract.AnnualCost, FactPath.Of(entity, "annual_cost")),
            ["address"] = Values.Text(entity, "notice_to") is null ? Text.Contact(contract.NoticeAddress) : Text.Said(contract.NoticeAddress),
            ["counts"] = Values.Text(entity, "notice_counts"),
            ["account"] = contract.Vendor is { } vendor ? Text.Contact(Values.Text(vendor, "contacts.account")) : Markup.Empty,
            ["assumed"] = ends ? [] : Values.List<string>(entity, "assumed").Select(Text.Said).ToArray(),
            ["has_money"] = context.Has(Omissions.Money),
            ["prices"] = PriceRows.Of(contract, context),
            ["cap"] = contract.UpliftCap is { } cap && context.Has(Omissions.Money) ? ReportText.Percent(cap, FactPath.Of(entity, "uplift_cap")) : Markup.Empty,
            ["usage"] = UsageRows.Of(contract, context),
            ["unused"] = contract.UnusedCost is { } unused && unused.Parts.All(part => part.Amount > 0) && ContractUse.Of(contract, Values) < UseDegree.Near ? Text.Money(unused, FactPath.Of(entity, "unused_cost")) : Markup.Empty,
            ["alternatives"] = _alternatives.To(contract.Tools).Select(Alternative).ToArray(),
            ["shows_weaknesses"] = context.Has(Omissions.Weaknesses),
            ["controls"] = context.Has(Omissions.Weaknesses) ? Controls(contract) : [],
            ["findings"] = _findings.About([entity, .. contract.Vendor is { } seller ? new[] { seller } : [], .. contract.Tools], MostFindings, context.View.Sections.Contains("findings") ? ["contracts", "overlap"] : []),
            ["effects"] = Effects(contract),
            ["has_at_most"] = context.Has(Omissions.Money) && contract.UpliftCap > 0,
            ["options"] = OptionRows.Of(contract, context),
            ["letter_open"] = context.View.IsSheet,
            ["letter"] = ends ? Markup.Empty : Letter(new NoticeLetter(contract, context.Model, Values), Values.Text(entity, "notice_to") is null ? contract.NoticeAddress : null),
        });
    }

    /// <summary>The id of a contract's sheet on the page.</summary>
    public static Markup AnchorOf(Entity contract) => Markup.Encode("sheet-") + ReportText.Anchor(contract);

    private ViewObject Days(ContractFacts contract) => new()
    {
        ["safe"] = Day(contract.LastSafeDay),
        ["safe_away"] = Away(contract.LastSafeDay, contract, "last_safe_day"),
        ["safe_is_past"] = contract.LastSafeDay < context.Today,
        ["deadline"] = Day(contract.NoticeDeadline),
        ["deadline_away"] = Away(contract.NoticeDeadline, contract, "notice_deadline"),
        ["deadline_is_past"] = contract.NoticeDeadline < context.Today,
        ["renewal"] = Day(contract.NextRenewal),
        ["renewal_away"] = Away(contract.NextRenewal, contract, "next_renewal"),
        ["end"] = Day(contract.FinalEnd),
        ["end_away"] = Away(contract.FinalEnd, contract, "final_end"),
        ["notice_given"] = contract.IsNoticeGiven,
        ["notice_on"] = ReportText.Date(Values.Date(contract.Contract, "notice_sent.on")),
        ["acknowledged_on"] = ReportText.Date(Values.Date(contract.Contract, "notice_sent.acknowledged_on")),
        ["unknown"] = contract.NextEnd is null,
    };

    private static Markup Day(DateOnly? day) => day is { } date ? DayWords.Long(date) : Markup.Empty;

    private Markup Away(DateOnly? day, ContractFacts contract, string field) => day is { } date ? _days.Away(date, FactPath.Of(contract.Contract, field)) : Markup.Empty;

    private ViewObject? DecisionOn(ContractFacts contract) => Values.Text(contract.Contract, "decision.what") is not { } what ? null : new ViewObject
    {
        ["what"] = what,
        ["on"] = ReportText.Date(Values.Date(contract.Contract, "decision.on")),
        ["by"] = Values.Entity(contract.Contract, "decision.by") is { } who ? Text.Name(who) : Markup.Empty,
        ["why"] = Text.Said(Values.Text(contract.Contract, "decision.why")),
        ["is_stale"] = contract.IsDecisionStale,
    };

    private ViewObject Alternative(OwnedAlternative other) => new()
    {
        ["name"] = Text.Name(other.Tool),
        ["why"] = other.IsNamed ? "named as an alternative" : other.IsSameCategory ? "of the same category" : "does part of the same",
        ["shared"] = Markup.Join(", ", other.Shared.Take(MostNames).Select(Text.Said)),
        ["last_day"] = ReportText.Date(LastDays.Of(other.Tool, Values)),
        ["joint_exit"] = ReportText.Date(other.JointExit),
        ["cost"] = Text.Money(Values.Money(other.Tool, "annual_cost"), FactPath.Of(other.Tool, "annual_cost")),
    };

    private Markup Contact(string contact) => Text.Contact(contact) is { IsEmpty: false } shown ? shown : Markup.Encode("[address for notices]");

    private ViewObject[] Controls(ContractFacts contract) =>
        [.. contract.Tools.Select(tool => (tool, MissingControls.Of(tool, Values))).Where(pair => pair.Item2.Count > 0).Select(pair => new ViewObject { ["tool"] = Text.Name(pair.tool), ["missing"] = string.Join(", ", pair.Item2) })];

    private ViewObject Effects(ContractFacts contract)
    {
        var effects = new LeavingEffects(contract.Tools, context.Model, Values);
        return new ViewObject
        {
            ["is_nothing"] = effects.IsNothing,
            ["flows"] = effects.Flows.Count == 0 ? Markup.Empty : ReportText.Count(effects.Flows.Count, ContractPaths.LiveFlows(effects.Tools), "flow of data stops", "flows of data stop"),
            ["flow_names"] = Markup.Join(", ", effects.Flows.Select(flow => SubjectNames.Of(flow, context)).DistinctBy(name => name.Html).Take(MostNames)),
            ["has_more_flows"] = effects.Flows.Count > MostNames,
            ["stages_lost"] = Stages(effects.StagesLost),
            ["stages"] = Stages([.. effects.Stages.Except(effects.StagesLost)]),
            ["reports"] = Text.Names(effects.Reports.Take(MostNames)),
            ["kpis"] = Text.Names(effects.Kpis.Take(MostNames)),
            // Whoever holds others together is a weakness of the whole.
            ["cut_off"] = context.Has(Omissions.Weaknesses) ? Text.Names(effects.CutOff.Take(MostNames)) : Markup.Empty,
        };
    }

    private Markup Stages(IReadOnlyList<Record> stages) => Markup.Join(", ", stages.Take(MostNames).Select(stage =>
        Text.Said(Values.Text(stage, "name")) + (Values.Entity(stage, "journey") is { } journey ? Markup.Encode(" in ") + Text.Name(journey) : Markup.Empty)));

    // Where the page names no people, a contact may be withheld.
    private Markup Letter(NoticeLetter letter, string? contact) =>
        letter.Parts.Aggregate(Markup.Empty, (written, part) => written + (part.Day is { } day ? ReportText.Date(day) : part.IsSaid && part.Text == contact ? Contact(contact) : part.IsSaid ? Text.Said(part.Text) : Markup.Encode(part.Text)));
}
