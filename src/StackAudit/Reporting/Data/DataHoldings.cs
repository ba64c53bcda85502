using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>
/// Which data is in which tool. What a vendor may hold is read from the agreements with it and with those above it;
/// where none says what data it is for, from what IT or privacy approved.
/// </summary>
public sealed class DataHoldings(FieldValues values, DateOnly today)
{
    private readonly Dictionary<Entity, HashSet<Entity>?> _agreed = [];

    /// <summary>All data of a tool, in the order of ids.</summary>
    public IReadOnlyList<DataHolding> Of(Entity tool)
    {
        HashSet<Entity> declared = [.. values.List<Entity>(tool, "stores"), .. values.List<Entity>(tool, "collects")];
        HashSet<Entity> arriving = [.. values.List<Entity>(tool, "arriving")];
        bool isElsewhere = IsElsewhere(tool);
        IReadOnlySet<Entity>? covered = isElsewhere ? CoveredFor(tool) : null;
        return [.. values.List<Entity>(tool, "data").Select(data => new DataHolding(tool, data, declared.Contains(data), arriving.Contains(data), Of(data, isElsewhere, covered)))];
    }

    private Coverage Of(Entity data, bool isElsewhere, IReadOnlySet<Entity>? covered)
    {
        bool isGuarded = values.Is(data, "is_personal") || values.Text(data, "classification") is "confidential" or "personal" or "sensitive";
        return !isElsewhere || !isGuarded ? Coverage.NotNeeded
            : covered is null ? Coverage.Unknown
            : covered.Contains(data) ? Coverage.Covered
            : Coverage.NotCovered;
    }

    private bool IsElsewhere(Entity tool) =>
        (values.Text(tool, "hosting") ?? "saas") == "saas" && !(values.Entity(tool, "vendor") is { } vendor && values.Is(vendor, "is_own"));

    private HashSet<Entity>? CoveredFor(Entity tool) =>
        (values.Entity(tool, "vendor") is { } vendor ? AgreedWith(vendor) : null) ?? ApprovedFor(tool);

    private HashSet<Entity>? AgreedWith(Entity vendor)
    {
        if (!_agreed.TryGetValue(vendor, out HashSet<Entity>? agreed))
        {
            Entity[] parties = [.. new[] { vendor, values.Entity(vendor, "parent"), values.Entity(vendor, "root") }.OfType<Entity>().Distinct()];
            agreed = Union(parties.Where(party => values.Of(party, "dpa.data") is not null && !(values.Date(party, "dpa.expires") < today)).Select(party => values.List<Entity>(party, "dpa.data")));
            _agreed.Add(vendor, agreed);
        }

        return agreed;
    }

    private HashSet<Entity>? ApprovedFor(Entity tool)
    {
        var reviews = new ToolReviews(tool, values, today);
        Record?[] approvals = [reviews.InForce("it"), reviews.InForce("privacy")];
        return Union(approvals.OfType<Record>().Select(reviews.DataOf).OfType<IReadOnlyList<Entity>>());
    }

    private static HashSet<Entity>? Union(IEnumerable<IReadOnlyList<Entity>> lists)
    {
        HashSet<Entity>? all = null;
        foreach (IReadOnlyList<Entity> list in lists)
        {
            (all ??= []).UnionWith(list);
        }

        return all;
    }
}
