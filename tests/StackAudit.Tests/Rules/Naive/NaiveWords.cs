using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Graph;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>The computed words that random rules use, each worked out from its sentence in the reference of the model.</summary>
internal sealed class NaiveWords(StackModel model)
{
    private readonly NaiveStack _stack = new(model);

    public object? Value(Record record, string field) => (((Entity)record).Kind.Name, field) switch
    {
        ("tool", "is_live") => _stack.Live.Contains(Id(record)),
        ("tool", "inbound") => Sorted(Flows(flow => Get(flow, "to") == record)),
        ("tool", "outbound") => Sorted(Flows(flow => Get(flow, "from") == record)),
        ("tool", "flows") => Sorted(Flows(flow => Get(flow, "to") == record || Get(flow, "from") == record || Get(flow, "through") == record)),
        ("tool", "upstream") => Sorted(Tools(other => other != record && Reached(Id(other)).Contains(Id(record)))),
        ("tool", "downstream") => Sorted(Tools(other => other != record && Reached(Id(record)).Contains(Id(other)))),
        ("tool", "in_cycle") => Components().Any(component => component.Contains(Id(record))),
        ("tool", "cut_off") => Sorted(NaiveCutOff.Of(_stack, Id(record)).Select(id => model.Find("tool", id)!)),
        ("tool", "is_cut_point") => NaiveCutOff.Of(_stack, Id(record)).Length > 0,
        ("tool", "arriving") => Sorted(Arriving(record)),
        ("tool", "data") => Sorted([.. List(record, "collects"), .. List(record, "stores"), .. Arriving(record)]),
        ("flow", "runs") => Runs(record),
        ("flow", "is_live") => IsLive(record),
        ("data", "flows") => Sorted(Flows(flow => List(flow, "data").Contains(record))),
        ("data", "collected_by") => Sorted(Tools(tool => List(tool, "collects").Contains(record))),
        ("data", "tools") => Sorted(Tools(tool => List(tool, "collects").Concat(List(tool, "stores")).Concat(Arriving(tool)).Contains(record))),
        ("data", "origins") => Sorted(Tools(tool => List(tool, "collects").Contains(record) || Get(record, "system_of_record") == tool || SendsOnly(tool, record))),
        // Neither the ids nor the taxonomy of random data say anything.
        ("data", "is_personal") => Get(record, "classification") is EnumMember { Name: "personal" or "sensitive" },
        ("team", "members") => Sorted(model.All("person").Where(person => Get(person, "team") == record)),
        ("person", "tools") => Sorted(Tools(tool => Get(tool, "owners") is Record owners && new[] { "business", "technical", "deputy" }.Any(role => Get(owners, role) == record))),
        _ => throw new InvalidOperationException($"Random rules do not use {field} of {record}."),
    };

    /// <summary>All words whose sentences stand here, as <c>tool.is_live</c>.</summary>
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>(
        ("tool.is_live tool.inbound tool.outbound tool.flows tool.upstream tool.downstream tool.in_cycle tool.cut_off tool.is_cut_point tool.arriving tool.data flow.runs flow.is_live " +
         "data.flows data.collected_by data.tools data.origins data.is_personal team.members person.tools").Split(' '));

    private static object? Get(Record record, string field) => record[record.Type[field]];

    private static Entity[] List(Record record, string field) => [.. record.List<Entity>(record.Type[field])];

    private static string Id(Record entity) => ((Entity)entity).Id;

    private static Entity[] Sorted(IEnumerable<Entity> entities) => [.. entities.Distinct().OrderBy(entity => entity.Id, StringComparer.Ordinal)];

    private IEnumerable<Entity> Tools(Func<Entity, bool> where) => model.All("tool").Where(where);

    private IEnumerable<Entity> Flows(Func<Entity, bool> where) => model.All("flow").Where(where);

    private static bool Runs(Record flow) => Get(flow, "status") is null or EnumMember { Name: "active" or "broken" };

    private bool IsLive(Record flow) => _stack.LiveFlows.Any(live => live.Id == Id(flow));

    private IEnumerable<Entity> Arriving(Record tool) =>
        Flows(flow => (Get(flow, "to") == tool || Get(flow, "through") == tool) && IsLive(flow) && !Hides(flow)).SelectMany(flow => List(flow, "data"));

    private static bool Hides(Entity flow) => flow.List<EnumMember>(flow.Type["transforms"]).Any(transform => transform.Name is "anonymise" or "aggregate");

    private bool SendsOnly(Entity tool, Record data) =>
        Flows(flow => Get(flow, "from") == tool && IsLive(flow)).Any(flow => List(flow, "data").Contains(data)) && !Arriving(tool).Contains(data);

    private HashSet<string> Reached(string tool) => [.. NaivePaths.All(_stack, [tool], _ => true, _ => false).Select(path => path.End)];

    private string[][] Components() => NaiveCycles.Components(_stack, _ => true);
}
