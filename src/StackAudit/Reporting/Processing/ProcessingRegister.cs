using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>
/// The register of processing activities that Article 30 of the GDPR asks of a controller, as far as the stack says it:
/// an activity for each purpose in each live system that has personal data.
/// </summary>
/// <param name="Controllers">Our own companies; none where no vendor is marked as ours.</param>
/// <param name="Activities">By purpose, those without one last, then by the id of the system.</param>
/// <param name="Undescribed">Live systems of which nobody wrote which data they keep or collect, by id; what flows bring to them is among the activities.</param>
public sealed record ProcessingRegister(IReadOnlyList<Controller> Controllers, IReadOnlyList<ProcessingActivity> Activities, IReadOnlyList<Entity> Undescribed)
{
    private const string Uk = "uk";
    private const string Eea = "eea";

    /// <param name="graph">The stack.</param>
    /// <param name="values">Its fields.</param>
    public static ProcessingRegister Of(StackGraph graph, FieldValues values)
    {
        Controller[] controllers = [.. graph.Model.All(VendorKind.Kind.Name).Where(vendor => values.Is(vendor, "is_own")).Select(vendor => ControllerOf(vendor, values))];
        var processing = new SystemProcessing(graph, values, HomeOf(controllers));
        Entity[] live = [.. graph.Model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)];
        return new ProcessingRegister(
            controllers,
            [
                .. live.SelectMany(processing.Of)
                    .OrderBy(activity => activity.Purpose is null).ThenBy(activity => activity.Purpose, StringComparer.Ordinal).ThenBy(activity => activity.Tool.Ordinal),
            ],
            [.. live.Where(tool => values.Of(tool, "stores") is null && values.Of(tool, "collects") is null)]);
    }

    /// <summary>How often each fact is not written, the most frequent first.</summary>
    public IReadOnlyList<(string Fact, int Times)> NotWritten =>
    [
        .. Activities.SelectMany(activity => activity.NotWritten).Concat(Controllers.Count == 0 ? ["the controller"] : Controllers.Where(controller => controller.Contact is null).Select(_ => "the controller's contact"))
            .GroupBy(fact => fact).Select(facts => (facts.Key, facts.Count())).OrderByDescending(fact => fact.Item2).ThenBy(fact => fact.Key, StringComparer.Ordinal),
    ];

    private static Controller ControllerOf(Entity vendor, FieldValues values) =>
        new(vendor, values.Text(vendor, "legal_name") ?? vendor.Name, values.Text(vendor, "country"), values.Text(vendor, "contacts.privacy"));

    // For a company that is in the United Kingdom alone, its law decides what a third country is.
    private static string HomeOf(Controller[] controllers)
    {
        string[] countries = [.. controllers.Select(controller => controller.Country).OfType<string>()];
        return countries.Length > 0 && countries.All(country => Regions.IsWithin(country, Uk)) ? Uk : Eea;
    }
}
