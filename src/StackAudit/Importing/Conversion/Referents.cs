using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>What ids stand for. People, teams and vendors are made of the names that a source has for them; tools and data are looked up.</summary>
/// <param name="teamWords">By which a team is told from a person.</param>
/// <param name="known">Those of a stack that is there already; null for a new one.</param>
internal sealed class Referents(TeamWords teamWords, KnownNames? known = null)
{
    private const string Person = "person";
    private const string Team = "team";
    private const string Vendor = "vendor";

    private readonly Dictionary<string, (string Kind, string Name)> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _vendors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tools = new(StringComparer.Ordinal);
    private readonly List<(string Kind, string Id, string Name)> _made = [];

    /// <summary>Those that were made, by kind, in the order in which the source names them.</summary>
    public ILookup<string, (string Id, string Name)> Made => _made.ToLookup(made => made.Kind, made => (made.Id, made.Name));

    /// <summary>Makes a tool known by its name and its id.</summary>
    public void AddTool(string name, string id)
    {
        _tools.TryAdd(ValueMap.Fold(name), id);
        _tools.TryAdd(id, id);
    }

    /// <summary>The id that a name stands for; null when there is none.</summary>
    public string? IdOf(ReferenceType type, string name)
    {
        if (known?.Find(type.Kinds, name.TrimStart('@').Trim()) is { } id)
        {
            return id;
        }

        if (type.Kinds.Contains(Person) || type.Kinds.Contains(Team))
        {
            return IdOfOwner(type, name);
        }

        return type.Kinds switch
        {
            [Vendor] => IdOfVendor(name),
            ["tool"] => _tools.GetValueOrDefault(ValueMap.Fold(name)),
            ["data"] => DataTaxonomy.Shipped.Meant(name)?.Id,
            _ => null,
        };
    }

    private string? IdOfOwner(ReferenceType type, string name)
    {
        string id = Slug.Of(name);
        if (id.Length == 0)
        {
            return null;
        }

        if (!_owners.TryGetValue(id, out (string Kind, string Name) owner))
        {
            owner = (KindOf(type, name), name.TrimStart('@').Trim());
            _owners.Add(id, owner);
            _made.Add((owner.Kind, id, owner.Name));
        }

        return type.Kinds.Contains(owner.Kind) ? id : null;
    }

    private string KindOf(ReferenceType type, string name)
    {
        bool isTeam = type.Kinds.Contains(Team) && (!type.Kinds.Contains(Person) || teamWords.IsTeam(name));
        return isTeam ? Team : Person;
    }

    private string? IdOfVendor(string name)
    {
        string id = Slug.Of(name);
        if (id.Length > 0 && _vendors.TryAdd(id, name))
        {
            _made.Add((Vendor, id, name));
        }

        return id.Length > 0 ? id : null;
    }
}
