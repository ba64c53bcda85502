using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>All that a page says of one tool.</summary>
internal sealed class ToolBlock(ReportContext context)
{
    private const int MostFacts = 6;

    private readonly ReportText _text = context.Text;
    private readonly FieldValues _values = context.Values;
    private readonly bool _isPlain = context.View.Name == "marketing";
    private readonly PermittedUses _uses = new(context.Model, context.Values, context.Result.Findings);
    private readonly UseSentence _sentence = new(context);
    private readonly ContactWords _contacts = new(context);
    private readonly OutlookWords _outlook = new(context);
    private readonly CategoryNames _categories = new(context.Model.Settings, context.Text, context.Values);
    private readonly ILookup<Entity, Finding> _findings = Findings(context);
    private readonly ILookup<Entity, string> _unknown = Unknown(context);

    public ViewObject Of(Entity tool)
    {
        return new ViewObject
        {
            ["anchor"] = ReportText.Anchor(tool),
            ["search"] = _categories.SearchWords(tool),
            ["name"] = _text.Brief(tool.Name),
            ["status"] = ToolStatusWords.Of(_values.Text(tool, "status")),
            ["use_first"] = _isPlain,
            ["description"] = _text.Said(_values.Text(tool, "description")),
            ["use"] = _sentence.Of(_uses.Of(tool)),
            ["rows"] = Rows(tool).Where(row => !row.Value.IsEmpty).Select(row => new ViewObject { ["label"] = row.Label, ["value"] = row.Value }).ToArray(),
            ["neighbours"] = _values.Is(tool, "is_live") ? Neighbourhood.Of(context, tool) : Markup.Empty,
            ["correct"] = _text.CorrectThis(tool.Location),
        };
    }

    private IEnumerable<(string Label, Markup Value)> Rows(Entity tool)
    {
        yield return ("What for", _categories.Of(tool));
        yield return ("Whose", Whose(tool));
        yield return ("Ask for access", _isPlain || _values.Entity(tool, "owners.business") is null ? Access(tool) : Markup.Empty);
        yield return ("Since", Since(tool));
        yield return ("What will happen", Markup.Join("; ", ToolOutlook.Of(tool, _values).Where(happening => _outlook.IsShown(happening) && (!_isPlain || happening.Kind != ToolEventKind.ContractRenews)).Select(_outlook.Of)));
        yield return ("Part of", _text.Names(_values.List<Entity>(tool, "initiatives")));
        if (!_isPlain)
        {
            yield return ("Made by", _values.Entity(tool, "vendor") is { } vendor ? _text.Name(vendor) : Markup.Empty);
            yield return ("Contract", Markup.Join(", ", _values.List<Entity>(tool, "contracts").Select(_text.Name)));
            yield return ("Costs a year", _text.Money(_values.Money(tool, "annual_cost"), FactPath.Of(tool, "annual_cost")));
        }

        yield return ("Open findings", OpenFindings(tool));
        yield return ("Not written down", context.Has(Omissions.Weaknesses) ? Missing(tool) : Markup.Empty);
        yield return ("Links", Links(tool));
    }

    // Nobody is named twice.
    private Markup Whose(Entity tool)
    {
        bool givesAccess = !_isPlain && _values.Is(tool, "is_live");
        (string Name, string Does)[] parts = [("business", givesAccess ? "decides and gives access" : "decides"), ("technical", "keeps it running"), ("deputy", "stands in")];
        return Markup.Join("; ", parts
            .Select(part => (Owner: _values.Entity(tool, $"owners.{part.Name}"), part.Name, part.Does))
            .Where(part => part.Owner is not null)
            .GroupBy(part => part.Owner!, (owner, its) => Owner(owner, [.. its.Select(part => part.Does)], isContact: givesAccess && its.Any(part => part.Name == "business"))));
    }

    private Markup Owner(Entity owner, string[] does, bool isContact) =>
        (isContact ? _contacts.Of(owner) : _text.Name(owner)) + Markup.Encode($" {(does.Length > 2 ? $"{does[0]}, {does[1]} and {does[2]}" : string.Join(does[0].Contains(" and ", StringComparison.Ordinal) ? ", and " : " and ", does))}");

    private Markup Access(Entity tool) => !_values.Is(tool, "is_live") ? Markup.Empty
        : _values.FirstEntity(tool, "owners.business", "owners.technical", "owners.deputy") is { } owner ? _contacts.Of(owner) : Markup.Empty;

    private Markup Since(Entity tool)
    {
        Markup users = _values.Number(tool, "users") is { } number and > 0 ? ReportText.Number(number, FactPath.Of(tool, "users")) + Markup.Encode(number == 1 ? " person uses it" : " people use it") : Markup.Empty;
        return Markup.Join(", ", [ReportText.Date(_values.Date(tool, "since")), users]);
    }

    private Markup OpenFindings(Entity tool) => _findings[tool].ToArray() is { Length: > 0 } about ? FindingTopics.Of(about, _text) : Markup.Empty;

    private Markup Missing(Entity tool)
    {
        string[] fields = [.. _unknown[tool]];
        IEnumerable<Markup> words = fields.Take(MostFacts).Select(field => FactWords.Of(ToolKind.Kind.Name, field, context));
        return Markup.Join(", ", fields.Length > MostFacts ? words.Append(Markup.Encode("…")) : words);
    }

    private Markup Links(Entity tool) =>
        Markup.Join(", ", _values.List<Record>(tool, "links").Select(link => _values.Text(link, "address") is { } address ? _text.Link(address, _values.Text(link, "name")!) : _text.Brief(_values.Text(link, "name"))));

    private static ILookup<Entity, Finding> Findings(ReportContext context) =>
        context.Has(Omissions.Weaknesses) ? Each(context.Result.Findings.Where(finding => finding.Counts).OrderByDescending(finding => finding.Severity), finding => finding.Subjects) : Each<Finding>([], _ => []);

    private static ILookup<Entity, string> Unknown(ReportContext context) =>
        context.Result.MissingFacts.Where(fact => fact.Kind == ToolKind.Kind.Name).SelectMany(fact => fact.Entities.Select(entity => (Entity: entity, fact.Field))).ToLookup(pair => pair.Entity, pair => pair.Field);

    private static ILookup<Entity, T> Each<T>(IEnumerable<T> items, Func<T, IEnumerable<Entity>> about) =>
        items.SelectMany(item => about(item).Distinct().Select(entity => (Entity: entity, Item: item))).ToLookup(pair => pair.Entity, pair => pair.Item);
}
