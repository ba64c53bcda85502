using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The activities of one system: what personal data it has, for which purposes, and what the law wants to know of each.</summary>
internal sealed class SystemProcessing(StackGraph graph, FieldValues values, string home)
{
    private static readonly string?[] Unsaid = [null];

    private readonly ProcessingRecipients _recipients = new(graph, values);
    private readonly ProcessingMeasures _measures = new(graph, values);

    public IEnumerable<ProcessingActivity> Of(Entity tool)
    {
        Entity[] personal = [.. values.List<Entity>(tool, "data").Where(data => values.Is(data, "is_personal"))];
        Entity[] bringing = [.. graph.Inbound(tool).Concat(graph.Through(tool)).Where(graph.IsLiveFlow).Distinct()];
        return personal
            .SelectMany(data => PurposesOf(tool, data, [.. bringing.Where(flow => Carries(flow, data))]).Select(purpose => (purpose, data)))
            .GroupBy(pair => pair.purpose, pair => pair.data)
            .Select(data => Activity(tool, data.Key, [.. data.OrderBy(each => each.Ordinal)], bringing));
    }

    // What flows bring is for what they say, and what a system is for it does with all that it has, unless the data says what it is for.
    // Where neither says anything, what flows take on is for what they say. What the data may be used for is no word about what a system does with it.
    private IEnumerable<string?> PurposesOf(Entity tool, Entity data, Entity[] bringing)
    {
        IReadOnlyList<string> allowed = values.List<string>(data, "purposes");
        IReadOnlyList<string> ofTool = values.List<string>(tool, "purposes");
        string[] both = [.. ofTool.Intersect(allowed)];
        string[] stated = [.. PurposesOf(bringing).Concat(both.Length > 0 ? both : ofTool).Distinct()];
        if (stated.Length > 0)
        {
            return stated;
        }

        string[] onward = [.. PurposesOf(graph.Outbound(tool).Where(flow => graph.IsLiveFlow(flow) && Carries(flow, data))).Distinct()];
        return onward.Length > 0 ? onward : Unsaid;
    }

    private IEnumerable<string> PurposesOf(IEnumerable<Entity> flows) => flows.SelectMany(flow => values.List<string>(flow, "purposes"));

    private ProcessingActivity Activity(Entity tool, string? purpose, Entity[] data, Entity[] bringing)
    {
        Entity[] flows = [.. bringing.Where(flow => data.Any(each => Carries(flow, each)) && values.IsFor(flow, purpose))];
        bool isSpecial = data.Any(each => values.Text(each, "classification") == "sensitive");
        DataRecipient[] recipients = [.. _recipients.Of(tool, purpose, data)];
        Entity? processor = recipients.FirstOrDefault(recipient => recipient.Role == RecipientRole.Processor)?.Who;
        var activity = new ProcessingActivity
        {
            Purpose = purpose,
            Tool = tool,
            Data = data,
            Subjects = [.. data.SelectMany(each => values.List<string>(each, "subjects")).Distinct().Order(StringComparer.Ordinal)],
            Bases = BasesOf("basis", flows, data),
            SpecialBases = BasesOf("special_basis", flows, data),
            Recipients = recipients,
            Transfers = [.. TransfersOf(tool, processor, recipients)],
            Retention = [.. data.Where(each => values.Of(each, "retention") is Duration).Select(each => (each, (Duration)values.Of(each, "retention")!))],
            RetentionHere = values.Of(tool, "retention") as Duration,
            IsProcessorKnown = processor is not null || _recipients.IsOurs(tool),
            Measures = [.. _measures.Of(tool, flows, processor)],
            AgreedOn = processor is null ? null : values.Date(processor, "dpa.signed"),
            Owner = values.Entity(tool, "owners.business"),
            UnknownPlaces = [],
            NotWritten = [],
            IsSpecial = isSpecial,
        };
        activity = activity with { UnknownPlaces = [.. UnknownPlaces(activity)] };
        return activity with { NotWritten = [.. NotWritten(activity)] };
    }

    private IReadOnlyList<string> BasesOf(string field, Entity[] flows, Entity[] data)
    {
        string[] ofFlows = [.. flows.Select(flow => values.Text(flow, field)).OfType<string>()];
        string[] ofData = [.. data.Select(each => values.Text(each, field)).OfType<string>()];
        return [.. (ofFlows.Length > 0 ? ofFlows : ofData).Distinct().Order(StringComparer.Ordinal)];
    }

    private IEnumerable<Transfer> TransfersOf(Entity tool, Entity? processor, DataRecipient[] recipients)
    {
        string? safeguard = processor is null ? null : values.Text(processor, "dpa.transfers");
        return values.List<string>(tool, "regions").Select(region => new Transfer(region, processor ?? tool, safeguard))
            .Concat(recipients.Where(recipient => recipient.Role != RecipientRole.Processor).SelectMany(recipient => (recipient.Regions ?? []).Select(region => new Transfer(region, recipient.Who, recipient.Safeguard))))
            .Where(transfer => !Regions.IsWithin(transfer.Region, home))
            .Distinct();
    }

    private static IEnumerable<string> NotWritten(ProcessingActivity activity) => new[]
    {
        (activity.Purpose is null, "the purpose"),
        (activity.Subjects.Count == 0, "whose data it is"),
        (activity.Bases.Count == 0, "the legal basis"),
        (activity.IsSpecial && activity.SpecialBases.Count == 0, "the basis under Article 9"),
        (activity.Retention.Count < activity.Data.Count && activity.RetentionHere is null, "how long it is kept"),
        (!activity.IsProcessorKnown, "the processor"),
        (activity.Processor is not null && activity.AgreedOn is null, "the agreement with the processor"),
        (activity.Transfers.Any(transfer => transfer.Safeguard is null or "none"), "the safeguard of a transfer"),
        (activity.Measures.Count == 0, "security measures"),
    }.Where(fact => fact.Item1).Select(fact => fact.Item2).Concat(activity.UnknownPlaces);

    // Nobody can say that data stays at home while any of these is open.
    private IEnumerable<string> UnknownPlaces(ProcessingActivity activity) => new[]
    {
        (values.Of(activity.Tool, "regions") is null, "where the system keeps it"),
        (activity.Processor is { } processor && values.Text(processor, "country") is null, "the country of the processor"),
        (activity.Recipients.Any(recipient => recipient.Role != RecipientRole.Processor && recipient.Regions is null), "where a recipient keeps it"),
    }.Where(fact => fact.Item1).Select(fact => fact.Item2);

    private bool Carries(Entity flow, Entity data) => values.List<Entity>(flow, "data").Contains(data);
}
