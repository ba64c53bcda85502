using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>One initiative in the list of all.</summary>
internal sealed class InitiativeRow(ReportContext context)
{
    public ViewObject Of(Entity initiative) => new()
    {
        ["rank"] = Number(initiative, "rank"),
        ["name"] = context.Text.Name(initiative),
        ["stage"] = InitiativeWords.Of(context.Values.Text(initiative, "stage")),
        ["by"] = context.Values.Entity(initiative, "requested_by") is { } team ? context.Text.Name(team) : Markup.Empty,
        ["impact"] = Number(initiative, "ice.impact"),
        ["confidence"] = Number(initiative, "ice.confidence"),
        ["ease"] = Number(initiative, "ice.ease"),
        ["score"] = Number(initiative, "ice_score"),
        ["target"] = ReportText.Date(context.Values.Date(initiative, "target")),
        ["budget"] = Money(initiative, "budget"),
        ["spent"] = Money(initiative, "spent"),
    };

    private Markup Number(Entity initiative, string field) =>
        context.Values.Number(initiative, field) is { } number ? ReportText.Number(number, FactPath.Of(initiative, field)) : Markup.Empty;

    private Markup Money(Entity initiative, string field) => context.Text.Money(context.Values.Of(initiative, field) as Money, FactPath.Of(initiative, field));
}
