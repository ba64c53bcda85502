using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Finds the credentials that an incident puts in doubt.</summary>
internal sealed class IncidentKeys(IncidentScope scope, StackGraph graph, FieldValues values)
{
    private readonly HashSet<Entity> _tools = [.. scope.Tools];

    /// <summary>Those that lie there first, of these those that show the most sensitive data and most of it; of equals those that lead furthest.</summary>
    public IReadOnlyList<IncidentKey> All()
    {
        Entity[] signingIn = [.. scope.Flows.Where(SignsIn)];
        var words = signingIn.Select(WordOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        ILookup<string, Entity> sharing = graph.Model.All("flow").Where(flow => WordOf(flow) is { } word && words.Contains(word)).ToLookup(flow => WordOf(flow)!);
        IEnumerable<Entity[]> keys = sharing.Select(group => group.ToArray()).Concat(signingIn.Where(flow => WordOf(flow) is null).Select(flow => new[] { flow }));
        return
        [
            .. keys.Select(Of)
                .OrderBy(key => key.Place)
                .ThenByDescending(key => key.Data.Select(data => Sensitivity.Of(data, values)).DefaultIfEmpty().Max())
                .ThenByDescending(key => key.Data.Count(data => values.Is(data, "is_personal")))
                .ThenByDescending(key => key.OpensAll)
                .ThenByDescending(key => key.Data.Count)
                .ThenByDescending(key => key.Reach)
                .ThenBy(key => key.Flows[0].Ordinal),
        ];
    }

    private bool SignsIn(Entity flow) => values.Of(flow, "auth") is Record && values.Text(flow, "auth.method") is not "none";

    private string? WordOf(Entity flow) => values.Text(flow, "auth.credential");

    private IncidentKey Of(Entity[] flows)
    {
        Entity[] holders = [.. flows.Select(flow => IncidentScope.HolderOf(flow, values)).OfType<Entity>().Distinct()];
        KeyPlace place = scope.IsCredential || holders.Any(_tools.Contains) ? KeyPlace.Here
            : flows.Any(flow => IncidentScope.HolderOf(flow, values) is null) ? KeyPlace.Unknown
            : KeyPlace.Elsewhere;
        Entity[] opened = Opened(flows, place);
        bool opensAll = flows.Any(flow => values.Text(flow, "auth.reach") == "all");
        return new IncidentKey(flows, place)
        {
            Word = WordOf(flows[0]),
            Methods = [.. flows.Select(flow => values.Text(flow, "auth.method")).OfType<string>().Distinct()],
            Holders = holders,
            RunsAs = [.. flows.Select(flow => values.Entity(flow, "auth.runs_as")).OfType<Entity>().Distinct()],
            Opened = opened,
            OpensAll = opensAll,
            Data = [.. flows.SelectMany(flow => values.List<Entity>(flow, "data")).Concat(opensAll ? opened.SelectMany(tool => values.List<Entity>(tool, "data")) : []).Distinct()],
            Reach = opened.Sum(tool => 1 + graph.CountDownstream(tool)),
            Revokers = [.. opened.Select(tool => IncidentContacts.RevokerOf(tool, values)).OfType<Entity>().Distinct()],
        };
    }

    // What lies in doubtful hands matters for what it opens elsewhere; what lies elsewhere, for what it opens here.
    private Entity[] Opened(Entity[] flows, KeyPlace place)
    {
        Entity[] opened = [.. flows.SelectMany(flow => IncidentScope.OpenedBy(flow, values)).Distinct()];
        if (scope.IsCredential)
        {
            return opened;
        }

        Entity[] wanted = Array.FindAll(opened, tool => _tools.Contains(tool) == (place == KeyPlace.Elsewhere));
        return wanted.Length > 0 ? wanted : opened;
    }
}
