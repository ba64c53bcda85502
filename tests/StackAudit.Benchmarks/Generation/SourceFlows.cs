namespace StackAudit.Benchmarks.Generation;

/// <summary>What sources send: all that they collect or get goes on to a hub, and what they collect to further sources.</summary>
internal sealed class SourceFlows(Brand brand, FlowDrafts drafts)
{
    private const int FurtherFlowsWithHubs = 4;

    private readonly IReadOnlyList<PlannedTool> _sources = drafts.Live(Part.Source);

    public PlannedFlow[] Of(PlannedTool source)
    {
        string[] collected = [.. source.Collects.Intersect(DataKinds.Collected)];
        if (source.Flaw is Flaw.NotConnected or Flaw.OnlyLink)
        {
            string[] sent = source.Flaw == Flaw.NotConnected ? [DataKinds.Contact] : collected;
            return [.. Enumerable.Range(0, 3).Select(_ => ToHub(source, sent))];
        }

        if (source.Flaw == Flaw.NeverRead)
        {
            return [drafts.Down(drafts.AnyHub(source), source, [DataKinds.Contact], isFirst: true), ToHub(source, collected), ToHub(source, collected)];
        }

        string[] all = [.. DataKinds.Collected.Where(kind => collected.Contains(kind) || drafts.ReceivedBy(source).Contains(kind))];
        return source.Position switch
        {
            Places.Asking => [Answers(source, Places.FirstCourier), SecondOfAsking(source, all), ToHub(source, all)],
            Places.FirstCourier or Places.SecondCourier => [Answers(source, Places.Warehouse), ToHub(source, all), Further(source, collected)],
            _ when Places.IsBeforeRelay(source.Position) => [drafts.Up(source, RelayBefore(source.Position), collected) with { JoinKeys = [DataKinds.Contact] }, ToHub(source, all), Further(source, collected)],
            _ => [ToHub(source, all), Further(source, collected), LastOf(source, collected)],
        };
    }

    private PlannedTool RelayBefore(int position) => brand.Tools[(position / 40 * 40) + 30];

    // In some brands the answers hang on one courier.
    private PlannedFlow SecondOfAsking(PlannedTool asking, string[] all) => brand.Index % 6 == 1 ? ToHub(asking, all) : Answers(asking, Places.SecondCourier);

    private PlannedFlow LastOf(PlannedTool source, string[] collected) => source.Flaw == Flaw.UnmappedTag
        ? new PlannedFlow(drafts.AnyHub(source), source, [brand.Random.From(DataKinds.Distributed)]) { Via = "tag" }
        : Further(source, collected);

    private PlannedFlow Answers(PlannedTool from, int to) => new(from, brand.Tools[to], [DataKinds.Answers]) { Purposes = ["service"] };

    private PlannedFlow ToHub(PlannedTool source, string[] data) => drafts.Up(source, drafts.AnyHub(source), data);

    private PlannedFlow Further(PlannedTool source, string[] data)
    {
        PlannedTool? later = brand.Random.Percent(FurtherFlowsWithHubs) ? null : drafts.Fresh(_sources.Where(other => other.Position > source.Position), source);
        return drafts.Up(source, later ?? drafts.AnyHub(source), data);
    }
}
