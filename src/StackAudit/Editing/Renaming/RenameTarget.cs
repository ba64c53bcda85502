using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Finds the entity that somebody wants to rename, and what its new id may be.</summary>
internal sealed class RenameTarget(StackModel model)
{
    /// <summary>The entity, or why there is none.</summary>
    /// <param name="written">An id, or <c>kind:id</c>.</param>
    public (Entity? Entity, string Refusal) Find(string written)
    {
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        EntityKind? kind = colon < 0 ? null : model.Schema.Find(written[..colon]);
        string id = kind is null ? written : written[(colon + 1)..];
        Entity[] found = [.. (kind is null ? model.Schema.Kinds : [kind]).Select(each => model.Find(each.Name, id)).OfType<Entity>()];
        Entity[] own = [.. found.Where(HasOwnId)];
        return own switch
        {
            [var only] => (only, ""),
            [] => (null, found.Length > 0 ? NoOwnId(found[0]) : Unknown(id, kind)),
            _ => (null, $"`{id}` is {Quoted.AllOf(own.Select(each => each.Kind.Name))}. Say which: {Quoted.AnyOf(own.Select(each => $"{each.Kind.Name}:{id}"))}."),
        };
    }

    /// <summary>Why an entity cannot take an id; null when it can.</summary>
    public string? Refuse(Entity entity, string id)
    {
        if (id == entity.Id)
        {
            return $"The {entity.Kind.Name} has the id `{id}` already.";
        }

        bool isTerm = entity.Kind is { Section: not null, IsList: false, IdFields.Count: > 0 };
        if (id.Length == 0 || (!isTerm && !WordNotation.IsId(id)) || model.Settings.UnknownWords.Contains(id, StringComparer.OrdinalIgnoreCase))
        {
            return $"`{id}` is no id. An id is letters, digits, `-`, `_` and `.`, and no word for what is not known.";
        }

        if (entity.Kind.Name == "data" && GivenById(entity) is { Length: > 0 } given)
        {
            return $"{Quoted.AllOf(given)} of the data `{entity.Id}` {(given.Length == 1 ? "comes" : "come")} with this id. Write {(given.Length == 1 ? "it" : "them")} down first.";
        }

        return model.All(entity.Kind.Name).FirstOrDefault(other => other != entity && other.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } taken
            ? $"There is a {entity.Kind.Name} `{taken.Id}` already, at {taken.Location}."
            : null;
    }

    private static bool HasOwnId(Entity entity) => entity switch
    {
        { Kind.Name: "flow" } => true,
        { Owner: not null } => entity.Kind.IdFields is ["id"],
        { Kind: { Section: not null, IsList: false } } => !(entity.Kind.Name == "data" && !IsDescribed(entity)),
        _ => false,
    };

    // Common data has its name from the taxonomy unless somebody describes it.
    private static bool IsDescribed(Entity data) => DataTaxonomy.Shipped.Find(data.Id) is null || data.Kind.Fields.Stored.Any(data.IsWritten);

    // What common data has without saying so.
    private static string[] GivenById(Entity data) =>
        DataTaxonomy.Shipped.Find(data.Id) is null ? [] : [.. data.Kind.Fields.Stored.Where(field => data[field] is not null && !data.IsWritten(field)).Select(field => field.Name)];

    private static string NoOwnId(Entity entity) => entity switch
    {
        { Kind.Name: "data" } => $"`{entity.Id}` is common data, known by this id. Describe data of your own, and refer to that.",
        { Kind.Name: "contract", Owner: Entity tool } => $"The contract `{entity.Id}` stands inside the tool and has its id. Rename the tool: `{tool.Kind.Name}:{tool.Id}`.",
        _ => $"A {entity.Kind.Name} has no id of its own; `{entity.Id}` consists of its fields.",
    };

    private string Unknown(string id, EntityKind? kind)
    {
        IEnumerable<EntityKind> kinds = kind is null ? model.Schema.Kinds : [kind];
        if (kinds.SelectMany(each => model.All(each.Name)).FirstOrDefault(entity => HasOwnId(entity) && entity.List<string>(entity.Kind.Fields["formerly"]).Contains(id)) is { } renamed)
        {
            return $"`{id}` is now called `{renamed.Id}`.";
        }

        IEnumerable<string> known = kinds.SelectMany(each => model.All(each.Name)).Where(HasOwnId).Select(entity => entity.Id).Distinct();
        string sentence = $"There is no {(kind is null ? "" : $"{kind.Name} ")}`{id}` in this stack.";
        return Quoted.DidYouMean(id, known) is { } meant ? $"{sentence} {meant}" : sentence;
    }
}
