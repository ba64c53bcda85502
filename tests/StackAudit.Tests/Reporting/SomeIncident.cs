using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Tests.Loading;

namespace StackAudit.Tests.Reporting;

/// <summary>An incident in a small stack, by the words of <c>--on</c>.</summary>
internal static class SomeIncident
{
    public static Incident On(string written, string stack)
    {
        StackModel model = Loaded.Model(stack);
        var graph = new StackGraph(model);
        var values = new FieldValues(new ComputedFields(graph));
        ReportSubject subject = ReportSubject.Find(written, ["vendor", "tool", "flow", ReportSubject.CredentialKind], model)!;
        IncidentScope scope = subject.Entity is { } entity ? IncidentScope.Of(entity, graph, values) : IncidentScope.OfCredential(subject.Credential!, model, values);
        return new Incident(scope, graph, values);
    }

    public static IncidentNeighbours Neighbours(string written, string stack)
    {
        StackModel model = Loaded.Model(stack);
        var graph = new StackGraph(model);
        var values = new FieldValues(new ComputedFields(graph));
        return new IncidentNeighbours(IncidentScope.Of(model.Find("vendor", written) ?? model.Find("tool", written)!, graph, values), model, values);
    }

    public static IEnumerable<string> Ids(this IEnumerable<Entity> entities) => entities.Select(entity => entity.Id);
}
