using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Who gets personal data of a system: who runs it, who works for them, and to whom it sends the data on. Our own companies are none of them.</summary>
internal sealed class ProcessingRecipients(StackGraph graph, FieldValues values)
{
    public IEnumerable<DataRecipient> Of(Entity tool, string? purpose, Entity[] data)
    {
        Entity? processor = OutsideVendorOf(tool);
        IEnumerable<DataRecipient> running = processor is null ? [] : SubProcessors(processor, data).Prepend(new DataRecipient(RecipientRole.Processor, processor, null, RegionsOf(tool), values.Text(processor, "dpa.transfers")));
        return running.Concat(SentTo(tool, purpose, data)).DistinctBy(recipient => (recipient.Role, recipient.Who, recipient.Tool));
    }

    private IEnumerable<DataRecipient> SubProcessors(Entity processor, Entity[] data) =>
        from record in values.List<Record>(processor, "subprocessors")
        let sub = values.Entity(record, "vendor")
        let given = values.List<Entity>(record, "data")
        where sub is not null && !values.Is(sub, "is_own") && (given.Count == 0 || given.Intersect(data).Any())
        select new DataRecipient(RecipientRole.SubProcessor, sub, null, RegionsOf(record), values.Text(sub, "dpa.transfers") ?? values.Text(processor, "dpa.transfers"));

    private IEnumerable<DataRecipient> SentTo(Entity tool, string? purpose, Entity[] data) =>
        from flow in graph.Outbound(tool)
        where graph.IsLiveFlow(flow) && values.IsFor(flow, purpose) && !IsMadeAnonymous(flow) && values.List<Entity>(flow, "data").Intersect(data).Any()
        let to = values.Entity(flow, "to")
        where to is not null && to != tool && !IsOurs(to)
        let vendor = values.Entity(to, "vendor")
        orderby to.Ordinal
        select new DataRecipient(RecipientRole.Recipient, vendor ?? to, to, RegionsOf(to), vendor is null ? null : values.Text(vendor, "dpa.transfers"));

    private bool IsMadeAnonymous(Entity flow) => values.List<EnumMember>(flow, "transforms").Any(transform => transform.Name is "anonymise" or "aggregate");

    private IReadOnlyList<string>? RegionsOf(Record record) => values.Of(record, "regions") is null ? null : values.List<string>(record, "regions");

    private Entity? OutsideVendorOf(Entity tool) => IsOurs(tool) ? null : values.Entity(tool, "vendor");

    /// <summary>What we run ourselves is ours, whoever wrote the program.</summary>
    public bool IsOurs(Entity tool) =>
        values.Text(tool, "hosting") is "self-hosted" or "internal" || (values.Entity(tool, "vendor") is { } vendor && values.Is(vendor, "is_own"));
}
