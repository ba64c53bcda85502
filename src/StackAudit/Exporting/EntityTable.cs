using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Exporting;

/// <summary>The entities of a kind as a table, which an import takes back as it is. Who was never described is not in it.</summary>
/// <param name="Kind">Of the entities.</param>
/// <param name="Columns">The fields of which one has a value.</param>
/// <param name="Rows">In the order of their ids.</param>
public sealed record EntityTable(EntityKind Kind, IReadOnlyList<FieldColumn> Columns, IReadOnlyList<Entity> Rows)
{
    internal const string Id = "id";

    /// <summary>The heading of the first column, which tells the kind: <c>tool.id</c>.</summary>
    public string IdHeading => HeadingOf(Kind);

    public static EntityTable Of(StackModel model, EntityKind kind)
    {
        Entity[] rows = [.. model.All(kind.Name).Where(IsDescribed)];
        return new EntityTable(kind, [.. FieldColumn.Of(kind).Where(column => rows.Any(entity => column.TextOf(entity).Length > 0))], rows);
    }

    /// <summary>The kinds that can be a table: those that have a section in the files.</summary>
    public static IEnumerable<EntityKind> Kinds(StackSchema schema) => schema.Kinds.Where(kind => kind.Section is not null);

    internal static string HeadingOf(EntityKind kind) => $"{kind.Name}.{Id}";

    internal static bool IsDescribed(Entity entity) =>
        !entity.IsStub && (entity.Kind.Name != "data" || entity.Kind.Fields.Stored.Any(entity.IsWritten));
}
