using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>Gathers lines with whom they concern; many of one rule for the same people are one line.</summary>
internal sealed class DigestItems
{
    private const int MostSingly = 3;
    private const int NamesShown = 3;

    private readonly List<(Entity Whom, DigestItem Item)> _items = [];
    private readonly List<DigestItem> _ofNobody = [];
    private readonly List<(DigestTopic Topic, Finding Finding)> _findings = [];

    public void AddRange(DigestTopic topic, IEnumerable<Finding> findings) => _findings.AddRange(findings.Select(finding => (topic, finding)));

    public void Add(DigestItem item, IEnumerable<Entity> whom)
    {
        Entity[] all = [.. whom.Distinct()];
        _items.AddRange(all.Select(each => (each, item)));
        if (all.Length == 0)
        {
            _ofNobody.Add(item);
        }
    }

    /// <summary>Whom anything concerns, by kind and id.</summary>
    public IEnumerable<Entity> Whom =>
        _items.Select(item => item.Whom).Concat(_findings.SelectMany(each => each.Finding.Assignees)).DistinctBy(Key).OrderBy(Key, StringComparer.Ordinal);

    /// <summary>What concerns any of these people and teams.</summary>
    public IReadOnlyList<DigestItem> For(IEnumerable<Entity> whom)
    {
        HashSet<string> keys = [.. whom.Select(Key)];
        return Sorted(_items.Where(item => keys.Contains(Key(item.Whom))).Select(item => item.Item).Distinct(), _findings.Where(each => each.Finding.Assignees.Any(one => keys.Contains(Key(one)))));
    }

    /// <summary>What concerns nobody who is named.</summary>
    public IReadOnlyList<DigestItem> ForNobody() => Sorted(_ofNobody, _findings.Where(each => each.Finding.Assignees.Count == 0));

    // The people of then and of now are other objects.
    private static string Key(Entity entity) => $"{entity.Kind.Name}:{entity.Id}";

    private static DigestItem[] Sorted(IEnumerable<DigestItem> items, IEnumerable<(DigestTopic Topic, Finding Finding)> findings) =>
    [
        .. items
            .Concat(findings.GroupBy(each => (each.Topic, each.Finding.Rule.Code)).SelectMany(group => Fold(group.Key.Topic, [.. group.Select(each => each.Finding)])))
            .OrderBy(item => item.Topic)
            .ThenBy(item => item.Day)
            .ThenByDescending(item => item.Severity)
            .ThenBy(item => item.Code, StringComparer.Ordinal)
            .ThenBy(item => item.Text, StringComparer.Ordinal),
    ];

    private static IEnumerable<DigestItem> Fold(DigestTopic topic, Finding[] findings)
    {
        if (findings.Length <= MostSingly)
        {
            return findings.Select(finding => DigestItem.Of(topic, finding));
        }

        string[] names = [.. findings.SelectMany(finding => finding.Subjects.Take(1)).Select(subject => subject.Name).Distinct()];
        string shown = names.Length == 0 ? "" : $": {string.Join(", ", names.Take(NamesShown))}{(names.Length > NamesShown ? ", …" : "")}";
        return [new DigestItem(topic, $"{findings[0].Rule.Title} ({findings.Length}{shown})", findings[0].Location)
        {
            Code = findings[0].Rule.Code,
            Severity = findings.Max(finding => finding.Severity),
            Advice = DigestItem.IsToDo(topic) ? DigestItem.AdviceOf(findings[0].Rule) : null,
        }];
    }
}
