using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Shows vendors. Made once for a section.</summary>
internal sealed class VendorBlock(ReportContext context)
{
    private const int MostNames = 8;
    private const int MostFindings = 3;

    // Who buys reads of the findings where the vendor is; a page about everything would say each of them three times.
    private readonly bool _saysAllOnce = context.View.Name == "full";

    private readonly OpenFindings _findings = new(context);
    private readonly OwnedAlternatives _alternatives = new(context.Model, context.Values);
    private readonly ILookup<Entity, Entity> _clients = context.Model.All(VendorKind.Kind.Name)
        .SelectMany(vendor => context.Values.List<Record>(vendor, "subprocessors").Select(sub => (Sub: context.Values.Entity(sub, "vendor"), Client: vendor)))
        .Where(pair => pair.Sub is not null).ToLookup(pair => pair.Sub!, pair => pair.Client);

    private readonly ILookup<Entity?, Entity> _children = context.Model.All(VendorKind.Kind.Name).ToLookup(vendor => context.Values.Entity(vendor, "parent"));

    private ReportText Text => context.Text;

    private FieldValues Values => context.Values;

    /// <summary>Whether there is nothing to tell of it but its name.</summary>
    public bool IsIdle(Entity vendor) =>
        !Values.List<Entity>(vendor, "tools").Any(StackGraph.IsLive) && !Values.List<Entity>(vendor, "contracts").Any(contract => Values.Is(contract, "is_running"))
        && !_clients[vendor].Any() && !_children[vendor].Any() && Values.Date(vendor, "sunset_on") is null;

    public ViewObject Of(Entity vendor)
    {
        Entity[] tools = [.. Values.List<Entity>(vendor, "tools").Where(StackGraph.IsLive)];
        IReadOnlyList<Entity> contracts = Values.List<Entity>(vendor, "contracts");
        Record[] sub = [.. Values.List<Record>(vendor, "subprocessors")];
        bool hasWeaknesses = context.Has(Omissions.Weaknesses);
        return new ViewObject
        {
            ["anchor"] = ReportText.Anchor(vendor),
            ["name"] = Text.Brief(vendor.Name),
            ["legal"] = Values.Text(vendor, "legal_name") is { } legal && legal != vendor.Name ? Text.Brief(legal) : Markup.Empty,
            ["is_own"] = Values.Is(vendor, "is_own"),
            ["parent"] = Values.Entity(vendor, "parent") is { } parent ? Text.Name(parent) : Markup.Empty,
            ["children"] = Text.Names(_children[vendor].Take(MostNames)),
            ["where"] = Markup.Join(", ", new[] { Values.Text(vendor, "country") }.Concat(Values.List<string>(vendor, "regions")).OfType<string>().Distinct().Select(Text.Said)),
            ["sunset"] = ReportText.Date(Values.Date(vendor, "sunset_on")),
            ["tools"] = Text.Names(tools.Take(MostNames)),
            ["contracts"] = contracts.Where(contract => Values.Is(contract, "is_running")).Select(Contract).ToArray(),
            ["data"] = Text.Names(tools.SelectMany(tool => Values.List<Entity>(tool, "data")).Distinct().OrderByDescending(data => Values.Is(data, "is_personal")).Take(MostNames)),
            ["agreement"] = ReportText.Date(Values.Date(vendor, "dpa.signed")),
            ["agreement_expires"] = ReportText.Date(Values.Date(vendor, "dpa.expires")),
            ["no_agreement"] = hasWeaknesses && Values.Of(vendor, "dpa") is null && tools.Any(tool => Values.List<Entity>(tool, "data").Any(data => Values.Is(data, "is_personal"))),
            ["subprocessors"] = Text.Names(sub.Select(record => Values.Entity(record, "vendor")).OfType<Entity>().Take(MostNames)),
            ["clients"] = tools.Length > 0 ? Markup.Empty : Text.Names(_clients[vendor].Take(MostNames)),
            ["certificates"] = Values.List<Record>(vendor, "certificates").Select(Certificate).ToArray(),
            ["findings"] = _saysAllOnce ? [] : _findings.About([vendor, .. contracts, .. tools], MostFindings),
            ["topics"] = _saysAllOnce ? _findings.TopicsOf([vendor, .. contracts, .. tools]) : Markup.Empty,
            ["controls"] = hasWeaknesses ? Controls(tools) : [],
            ["alternatives"] = Text.Names(_alternatives.To(tools).Select(other => other.Tool)),
            ["contacts"] = Contacts(vendor),
            ["correct"] = Text.CorrectThis(vendor.Location),
        };
    }

    private ViewObject Contract(Entity entity)
    {
        var contract = new ContractFacts(entity, Values);
        return new ViewObject
        {
            ["number"] = Text.Said(Values.Text(entity, "number")),
            ["tools"] = Values.Of(entity, "tools") is null ? Markup.Empty : Text.Names(contract.Tools.Take(MostNames)),
            ["cost"] = Text.Money(contract.AnnualCost, FactPath.Of(entity, "annual_cost")),
            ["safe"] = ReportText.Date(contract.LastSafeDay),
            ["renewal"] = ReportText.Date(contract.NextRenewal),
            ["end"] = ReportText.Date(contract.FinalEnd),
            ["usage"] = UsageRows.Of(contract, context),
            ["rise"] = context.Has(Omissions.Money) && PriceHistory.Of(contract, Values) is [.., { Rise: not null } step] ? PriceRows.Of(contract, context)[^1] : null,
            ["above"] = context.Has(Omissions.Money | Omissions.Weaknesses) && PriceHistory.Of(contract, Values).Any(price => price.IsAboveCap),
        };
    }

    private ViewObject Certificate(Record certificate) => new()
    {
        ["kind"] = Text.Said(Values.Text(certificate, "kind")),
        ["issued"] = ReportText.Date(Values.Date(certificate, "issued") ?? Values.Date(certificate, "covers_until")),
        ["expires"] = ReportText.Date(Values.Date(certificate, "expires")),
        ["is_past"] = context.Has(Omissions.Weaknesses) && Values.Date(certificate, "expires") < context.Today,
    };

    private ViewObject[] Controls(IReadOnlyCollection<Entity> tools) =>
        [.. tools.Select(tool => (tool, MissingControls.Of(tool, Values))).Where(pair => pair.Item2.Count > 0).Select(pair => new ViewObject { ["tool"] = tools.Count > 1 ? Text.Name(pair.tool) : Markup.Empty, ["missing"] = string.Join(", ", pair.Item2) })];

    private ViewObject[] Contacts(Entity vendor) =>
    [
        .. new[] { ("account", "account"), ("notices", "notices"), ("security", "security"), ("privacy", "privacy") }
            .Select(contact => (contact.Item2, Said: Text.Contact(Values.Text(vendor, $"contacts.{contact.Item1}")))).Where(contact => !contact.Said.IsEmpty)
            .Select(contact => new ViewObject { ["role"] = contact.Item1, ["address"] = contact.Said }),
    ];
}
