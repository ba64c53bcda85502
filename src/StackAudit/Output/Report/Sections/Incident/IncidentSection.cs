using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>One page for the first hour of an incident, to print and to tick off.</summary>
internal sealed class IncidentSection() : ReportSection("incident", "What to do now")
{
    public override ViewObject? Of(ReportContext context)
    {
        if (ScopeOf(context) is not { } scope)
        {
            return null;
        }

        var incident = new Incident(scope, context.Graph, context.Values);
        bool withWeaknesses = context.Has(Omissions.Weaknesses);
        return new ViewObject
        {
            ["subject"] = Subject(context),
            ["is_credential"] = scope.IsCredential,
            ["vendors"] = context.Text.Names(scope.Vendors),
            ["tools"] = scope.Tools.Select(tool => Tool(tool, context)).ToArray(),
            ["clock"] = IncidentClock.Of(incident, context),
            ["calls"] = new IncidentCalls(context).Of(incident),
            ["data"] = DataThere(incident, context),
            ["keys"] = incident.Keys.Select(key => new IncidentKeyRow(context, withWeaknesses && incident.ReachDiffers).Of(key)).ToArray(),
            ["stops"] = IncidentStops.Of(incident, context, withWeaknesses),
            ["contracts"] = incident.Contracts.Select(contract => Contract(contract, context)).ToArray(),
            ["shared"] = IncidentShared.Of(incident, context),
            ["gaps"] = withWeaknesses ? incident.Gaps.Select(gap => IncidentGapWords.Of(gap, context)).ToArray() : [],
        };
    }

    private static IncidentScope? ScopeOf(ReportContext context) =>
        context.Request.Credential is { } word ? IncidentScope.OfCredential(word, context.Model, context.Values)
        : context.Request.On is { Kind.Name: "vendor" or "tool" or "flow" } on ? IncidentScope.Of(on, context.Graph, context.Values)
        : null;

    private static Markup Subject(ReportContext context) => context.Request switch
    {
        { Credential: { } word } => Markup.Encode("the credential ") + context.Text.Said(word),
        { On: { Kind.Name: "flow" } flow } => Markup.Encode("the key of the connection ") + IncidentWords.Flow(flow, context),
        { On: { } on } => context.Text.Name(on),
        _ => Markup.Empty,
    };

    private static ViewObject Tool(Entity tool, ReportContext context) => new()
    {
        ["name"] = context.Text.Name(tool),
        ["status"] = context.Values.Is(tool, "is_live") ? null : context.Values.Text(tool, "status"),
        ["regions"] = IncidentWords.Regions(tool, context),
        ["description"] = context.Text.Said(context.Values.Text(tool, "description")),
    };

    // What is alike in all that matters is one line, so that the sheet stays one page.
    private static ViewObject[] DataThere(Incident incident, ReportContext context) =>
    [
        .. from data in incident.Data
           group data.Data by (
               Class: context.Values.Text(data.Data, "classification") ?? "not classified",
               Subjects: IncidentWords.Words(data.Data, "subjects", context),
               Declared: IncidentWords.Where(data.Declared, incident.Scope, context),
               Arriving: IncidentWords.Where(data.Arriving, incident.Scope, context)) into alike
           select new ViewObject
           {
               ["names"] = context.Text.Names(alike),
               ["class"] = alike.Key.Class,
               ["subjects"] = alike.Key.Subjects,
               ["declared"] = alike.Key.Declared,
               ["arriving"] = alike.Key.Arriving,
           },
    ];

    private static ViewObject Contract(Entity contract, ReportContext context) => new()
    {
        ["name"] = context.Text.Brief(context.Values.Text(contract, "number") ?? contract.Id),
        ["vendor"] = context.Values.Entity(contract, "vendor") is { } vendor ? context.Text.Name(vendor) : Markup.Empty,
        ["until"] = ReportText.Date(context.Values.Date(contract, "next_end")),
        ["exit"] = context.Text.Brief(context.Values.Text(contract, "exit_terms")),
        ["owner"] = context.Values.Entity(contract, "owner") is { } owner ? context.Text.Name(owner) : Markup.Empty,
    };
}
