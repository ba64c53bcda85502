using System.Collections.Frozen;
using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Model;

/// <summary>Everything that a stack repository says, as of a day: entities by kind and id, with references resolved.</summary>
public sealed class StackModel
{
    private readonly FrozenDictionary<string, Entity[]> _byKind;
    private readonly Dictionary<(string Kind, string Id), Entity> _byId;

    public StackModel(StackSchema schema, Settings settings, DateOnly today, IReadOnlyList<SourceText> files, IEnumerable<Entity> entities)
    {
        Schema = schema;
        Settings = settings;
        Today = today;
        Files = files;
        _byKind = entities
            .GroupBy(entity => entity.Kind.Name)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(entity => entity.Id, StringComparer.Ordinal).ToArray());
        _byId = new Dictionary<(string Kind, string Id), Entity>(_byKind.Values.Sum(ofKind => ofKind.Length));
        foreach (Entity[] ofKind in _byKind.Values)
        {
            for (int i = 0; i < ofKind.Length; i++)
            {
                ofKind[i].Ordinal = i;
                _byId.Add((ofKind[i].Kind.Name, ofKind[i].Id), ofKind[i]);
            }
        }
    }

    /// <summary>A stack of which nothing is known.</summary>
    public static StackModel Empty { get; } =
        new(StackSchema.BuiltIn, Settings.Empty(new SourceText("stackaudit.yaml", "")), DateOnly.FromDateTime(DateTime.UtcNow), [], []);

    public StackSchema Schema { get; }

    public Settings Settings { get; }

    /// <summary>The day on which the stack is looked at.</summary>
    public DateOnly Today { get; }

    /// <summary>The stack's files in the order of their paths.</summary>
    public IReadOnlyList<SourceText> Files { get; }

    /// <summary>The name of the stack: as its settings say, else that of its folder.</summary>
    public string Name => All("stack").Count > 0 ? All("stack")[0].Name : Settings.Name ?? "";

    /// <summary>Where findings about the whole stack stand: line 1 of <c>stackaudit.yaml</c>, else of the first file.</summary>
    public Location Place => All("stack").Count > 0 ? All("stack")[0].Location : Settings.Record.Location;

    /// <summary>The entities of a kind in the order of their ids; none for a kind that does not occur.</summary>
    public IReadOnlyList<Entity> All(string kind) => _byKind.GetValueOrDefault(kind, []);

    public Entity? Find(string kind, string id) => _byId.GetValueOrDefault((kind, id));
}
