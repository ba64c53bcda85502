using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A wait as a line of a table.</summary>
internal sealed class WaitRow(ReportContext context)
{
    public ViewObject Of(Wait wait) => new()
    {
        ["what"] = What(wait),
        ["who"] = Name(wait.Who),
        ["asked"] = Name(wait.For),
        ["since"] = ReportText.Date(wait.Since),
        ["days"] = Days(wait),
        ["due"] = ReportText.Date(wait.Due),
        ["late"] = context.HasOpenPoints && wait.Due is { } due && due < context.Today,
        ["state"] = State(wait),
        ["correct"] = context.Text.CorrectThis(wait.Item?.Location ?? wait.About.Location),
    };

    /// <summary>For what it is.</summary>
    public Markup What(Wait wait) => wait.Kind switch
    {
        WaitKind.Review => Markup.Encode($"{Review(wait)} of ") + Name(wait.About),
        WaitKind.Proposal => context.Text.Brief(context.Values.Text(wait.About, "title") ?? wait.About.Id) + Markup.Encode(wait.Item is null ? "" : $", {Review(wait)}"),
        WaitKind.Condition => Name(wait.About) + Markup.Encode(": ") + Item(wait),
        WaitKind.Tradeoff => Name(wait.About) + Markup.Encode(": accept what this costs elsewhere: ") + Item(wait),
        _ => Name(wait.About) + Markup.Encode(": agree on this: ") + Item(wait),
    };

    /// <summary>How many days it has lasted; nothing where nobody wrote down since when.</summary>
    public Markup Days(Wait wait) =>
        wait.DaysAt(context.Today) is { } days && Since(wait) is { } since ? ReportText.Number(days, new FactPath($"days({since},asOf)")) : Markup.Empty;

    // Where the day stands in the facts.
    private string? Since(Wait wait) => wait switch
    {
        { Kind: WaitKind.Review, Item: { } review } => FactPath.Of(wait.About, $"reviews[{Place(wait.About, "reviews", review)}].requested_on").Expression,
        { Kind: WaitKind.Condition, Item: { Owner: Schema.Record review } condition } =>
            FactPath.Of(wait.About, $"reviews[{Place(wait.About, "reviews", review)}]{(wait.Due is null ? ".on" : $".conditions[{Place(review, "conditions", condition)}].due")}").Expression,
        { Kind: WaitKind.Requirement or WaitKind.Tradeoff, Item: { } requirement } => FactPath.Of(wait.About, $"requirements[{Place(wait.About, "requirements", requirement)}].added_on").Expression,
        { Kind: WaitKind.Proposal, Item: { Owner: Entity tool } review } =>
            FactPath.Of(wait.About, $"brings.tool.{FactPath.Name(tool.Id)}.reviews[{Place(tool, "reviews", review)}].requested_on").Expression,
        _ => null,
    };

    private int Place(Schema.Record owner, string field, Schema.Record record) => context.Values.List<Schema.Record>(owner, field).TakeWhile(each => each != record).Count();

    private string Review(Wait wait) => wait.Item is { } review && context.Values.Text(review, "kind") is { } kind
        ? kind == "it" ? "IT review" : $"{char.ToUpperInvariant(kind[0])}{kind[1..]} review"
        : "Review";

    private Markup Item(Wait wait) => context.Text.Brief(wait.Item is { } item ? context.Values.Text(item, "text") : null);

    private string State(Wait wait) => wait.Kind switch
    {
        WaitKind.Condition => "a condition of the approval",
        WaitKind.Requirement => "to be agreed",
        WaitKind.Tradeoff => "its price is to be accepted",
        _ when wait.Item is null => "nobody has been asked yet",
        _ => context.Values.Text(wait.Item!, "outcome") == "in-review" ? "being looked at" : "not begun",
    };

    // What a proposal brings has no block on the page, as it is no part of the stack.
    public Markup Name(Entity? entity) =>
        entity is null ? Markup.Empty
        : entity.IsStub || context.Model.Find(entity.Kind.Name, entity.Id) == entity ? context.Text.Name(entity)
        : context.Text.Brief(entity.Name);
}
