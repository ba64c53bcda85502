using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Whom to call: at the vendors, those who know the tools, and those who must know of it.</summary>
internal sealed class IncidentCalls(ReportContext context)
{
    private const int MostTools = 3;

    public ViewObject[] Of(Incident incident) =>
    [
        .. incident.Scope.Vendors.SelectMany(AtVendor),
        .. incident.Contacts.GroupBy(contact => contact.Who).Select(Ours),
        .. Teams("security", "security", "they lead the response"),
        .. Teams("legal", "legal and privacy", "they tell the authority and those concerned"),
        .. PrivacyDesk(),
    ];

    private IEnumerable<ViewObject> AtVendor(Entity vendor)
    {
        (string Field, string Words)[] contacts = [("security", "security"), ("privacy", "privacy"), ("account", "our account")];
        foreach ((string field, string words) in contacts)
        {
            if (context.Values.Text(vendor, $"contacts.{field}") is { } address)
            {
                yield return Row(context.Text.Name(vendor) + Markup.Encode($", {words}"), context.Text.Contact(address), Markup.Empty);
            }
        }
    }

    // Everybody once, whatever they have to do with it: a call is a call.
    private ViewObject Ours(IGrouping<Entity, IncidentContact> roles) =>
        Row(context.Text.Name(roles.Key), Address(roles.Key), Markup.Join("; ", roles.Select(role => Markup.Encode($"{Does(role.Role)} ") + Some(role.Of))));

    private static string Does(IncidentRole role) => role switch
    {
        IncidentRole.Runs => "runs",
        IncidentRole.Uses => "uses",
        IncidentRole.StandsIn => "stands in for",
        IncidentRole.KeepsKey => "answers for what holds a key:",
        _ => "can revoke keys at",
    };

    private IEnumerable<ViewObject> Teams(string side, string words, string why) =>
        from team in context.Model.All(TeamKind.Kind.Name)
        where context.Values.Text(team, "side") == side
        let lead = context.Values.Entity(team, "lead")
        select Row(context.Text.Name(team) + Markup.Encode($" ({words})"), lead is null ? Markup.Empty : context.Text.Name(lead) + Prefixed(" ", Address(lead)), Markup.Encode(why));

    private IEnumerable<ViewObject> PrivacyDesk() =>
        from tool in context.Model.All(ToolKind.Kind.Name)
        where context.Values.Is(tool, "is_live") && context.Values.List<string>(tool, "roles").Contains("privacy-desk")
        let owner = context.Values.Entity(tool, "owners.business")
        select Row(Markup.Encode("Privacy desk: ") + context.Text.Name(tool), owner is null ? Markup.Empty : context.Text.Name(owner), Markup.Encode("answers those who ask about their data"));

    private Markup Some(IEnumerable<Entity> tools)
    {
        Entity[] all = [.. tools];
        return context.Text.Names(all.Take(MostTools)) + Markup.Encode(all.Length > MostTools ? " and others" : "");
    }

    private Markup Address(Entity who) =>
        who.Kind.Name == PersonKind.Kind.Name && context.Has(Omissions.People) ? context.Text.Brief(context.Values.Text(who, "email"))
        : who.Kind.Name == TeamKind.Kind.Name && context.Values.Entity(who, "lead") is { } lead ? context.Text.Name(lead) + Prefixed(" ", Address(lead))
        : Markup.Empty;

    private static Markup Prefixed(string before, Markup text) => text.IsEmpty ? text : Markup.Encode(before) + text;

    private static ViewObject Row(Markup who, Markup how, Markup why) => new() { ["who"] = who, ["how"] = how, ["why"] = why };
}
