using System.Collections.Frozen;
using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Model;

/// <summary>Everything that a stack repository says, as of a day: entities by kind and id, with references resolved.</summary>
public sealed class StackModel
{
    private readonly FrozenDictionary<string, Entity[]> _byKind;
    private readonly DateOnly _today;

    public StackModel(StackSchema schema, Settings settings, DateOnly today, IReadOnlyList<SourceText> files, IEnumerable<Entity> entities)
    {
        Schema = schema;
        Settings = settings;
        _today = today;
        Files = files;
        _byKind = entities.GroupBy(entity => entity.Kind.Name).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (Entity[] ofKind in _byKind.Values)
        {
            Array.Sort(ofKind, (a, b) => string.CompareOrdinal(a.Id, b.Id));
            for (int i = 0; i < ofKind.Length; i++)
            {
                ofKind[i].Ordinal = i;
            }
        }
    }

    private StackModel(StackModel other, DateOnly today)
    {
        Schema = other.Schema;
        Settings = other.Settings;
        Files = other.Files;
        _byKind = other._byKind;
        _today = today;
    }

    /// <summary>A stack of which nothing is known.</summary>
    public static StackModel Empty { get; } =
        new(StackSchema.BuiltIn, Settings.Empty(new SourceText(Settings.FileName, "")), DateOnly.FromDateTime(DateTime.UtcNow), [], []);

    public StackSchema Schema { get; }

    public Settings Settings { get; }

    /// <summary>The day on which the stack is looked at.</summary>
    public DateOnly Today
    {
        get
        {
            if (OpenDay is { } gaps)
            {
                gaps.AskedForDay = true;
            }

            return _today;
        }
    }

    /// <summary>Told of it when somebody asks for a day that was left open; null where it was given.</summary>
    internal Gaps? OpenDay { get; init; }

    /// <summary>The stack's files in the order of their paths.</summary>
    public IReadOnlyList<SourceText> Files { get; }

    /// <summary>The name of the stack: as its settings say, else that of its folder.</summary>
    public string Name => All("stack").Count > 0 ? All("stack")[0].Name : Settings.Name ?? "";

    /// <summary>Where findings about the whole stack stand: line 1 of <c>stackaudit.yaml</c>, else of the first file.</summary>
    public Location Place => All("stack").Count > 0 ? All("stack")[0].Location : Settings.Layers.Own.Location;

    /// <summary>The same stack on another day.</summary>
    public StackModel AsOf(DateOnly day) => new(this, day);

    /// <summary>The entities of a kind in the order of their ids; none for a kind that does not occur.</summary>
    public IReadOnlyList<Entity> All(string kind) => _byKind.GetValueOrDefault(kind, []);

    public Entity? Find(string kind, string id)
    {
        Entity[] ofKind = _byKind.GetValueOrDefault(kind, []);
        (int low, int high) = (0, ofKind.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(ofKind[middle].Id, id);
            if (order == 0)
            {
                return ofKind[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
