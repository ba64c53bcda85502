using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Who would know about an entity: those whom it names as owners, stewards or leads.</summary>
internal static class Responsible
{
    private static readonly string[] Sides = ["technical", "business"];
    private static readonly string[] Fields = ["owner", "steward", "lead", "project_manager"];

    public static IEnumerable<Entity> For(Entity entity)
    {
        RecordType type = entity.Kind.Fields;
        if (type.Find("owners") is { } owners && entity[owners] is Record named)
        {
            return Sides.Select(side => named[named.Type[side]]).OfType<Entity>().Take(1);
        }

        return Fields.Select(type.Find).OfType<Field>().Where(field => !field.IsComputed).Select(field => entity[field]).OfType<Entity>().Take(1);
    }
}
