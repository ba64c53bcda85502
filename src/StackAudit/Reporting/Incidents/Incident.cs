using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What those need to know who act in the first hour of an incident: what may be out, what to close, what stops then, and whom to call.</summary>
public sealed class Incident
{
    private readonly StackModel _model;
    private readonly FieldValues _values;

    public Incident(IncidentScope scope, StackGraph graph, FieldValues values)
    {
        _model = graph.Model;
        _values = values;
        Scope = scope;
        Keys = new IncidentKeys(scope, graph, values).All();
        Data = [.. DataThere().OrderByDescending(each => Sensitivity.Of(each.Data, values)).ThenBy(each => each.Data.Ordinal)];
        Contracts = Distinct(scope.Tools.SelectMany(tool => values.List<Entity>(tool, "contracts")).Where(contract => values.Is(contract, "is_running")));
        Contacts = new IncidentContacts(scope, values).All(Keys);
        Gaps = new IncidentGaps(scope, values).All(Data.Select(each => each.Data), Contracts, Contacts);
        int[] reaches = [.. Keys.SelectMany(key => key.Opened).Distinct().Select(graph.CountDownstream)];
        ReachDiffers = reaches.Distinct().Skip(1).Any();
    }

    public IncidentScope Scope { get; }

    /// <summary>The credentials to revoke, in the order in which to do it.</summary>
    public IReadOnlyList<IncidentKey> Keys { get; }

    /// <summary>Whether what the keys open leads on to more and to fewer tools: where all of it hangs together, the number tells nothing.</summary>
    public bool ReachDiffers { get; }

    /// <summary>Our own people and teams who must act.</summary>
    public IReadOnlyList<IncidentContact> Contacts { get; }

    /// <summary>The most sensitive first.</summary>
    public IReadOnlyList<IncidentData> Data { get; }

    /// <summary>The running contracts about the tools in doubt.</summary>
    public IReadOnlyList<Entity> Contracts { get; }

    public IReadOnlyList<IncidentGap> Gaps { get; }

    /// <summary>What runs between these tools and others, and stops when they are cut off.</summary>
    public IReadOnlyList<Entity> StoppedFlows => [.. Scope.Flows.Where(flow => _values.Is(flow, "is_live"))];

    /// <summary>The stages of journeys that the tools serve; none where only a credential is revoked.</summary>
    public IReadOnlyList<IncidentStage> Stages => Scope.IsCredential ? [] :
    [
        .. from stage in Scope.Tools.SelectMany(tool => _values.List<Record>(tool, "stages")).Distinct()
           let left = _values.List<Entity>(stage, "tools").Where(tool => _values.Is(tool, "is_live") && !Scope.Tools.Contains(tool))
           select new IncidentStage(_values.Entity(stage, "journey")!, stage, [.. left]),
    ];

    /// <summary>Reports that are made in the tools, and those in tools that are fed by what stops.</summary>
    public IReadOnlyList<Entity> Reports =>
        Distinct((Scope.IsCredential ? [] : Scope.Tools).Concat(StoppedFlows.Select(flow => _values.Entity(flow, "to")).OfType<Entity>()).Distinct().SelectMany(tool => _values.List<Entity>(tool, "reports")));

    /// <summary>The figures that are taken from the tools.</summary>
    public IReadOnlyList<Entity> Kpis =>
        Scope.IsCredential ? [] : [.. _model.All(KpiKind.Kind.Name).Where(kpi => _values.Entity(kpi, "source") is { } source && Scope.Tools.Contains(source))];

    /// <summary>The tools that lose touch with the rest of the stack.</summary>
    public IReadOnlyList<Entity> CutOff =>
        Scope.IsCredential ? [] : Distinct(Scope.Tools.SelectMany(tool => _values.List<Entity>(tool, "cut_off")).Where(tool => !Scope.Tools.Contains(tool)));

    /// <summary>The last moment to tell the authority of a breach of personal data: seventy-two hours after we know of it (GDPR Art. 33), weekends and holidays included.</summary>
    public static DateTimeOffset AuthorityDeadline(DateTimeOffset knownSince) => knownSince.AddHours(72);

    private IEnumerable<IncidentData> DataThere()
    {
        if (Scope.IsCredential)
        {
            return from data in Keys.SelectMany(key => key.Data).Concat(Scope.Flows.SelectMany(flow => _values.List<Entity>(flow, "data"))).Distinct()
                   select new IncidentData(data, Having(data, "stores", "collects"), Having(data, "arriving"));
        }

        return from data in Scope.Tools.SelectMany(tool => _values.List<Entity>(tool, "data")).Distinct()
               select new IncidentData(data, Having(data, "stores", "collects"), Having(data, "arriving"));
    }

    private Entity[] Having(Entity data, params string[] fields) => [.. Scope.Tools.Where(tool => fields.Any(field => _values.List<Entity>(tool, field).Contains(data)))];

    private static Entity[] Distinct(IEnumerable<Entity> entities) => [.. entities.Distinct().OrderBy(entity => entity.Ordinal)];
}
