using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Makes data of the stack from what is known about it.</summary>
internal static class KnownDataEntity
{
    /// <summary>Data that nobody described, at the place where it was first named.</summary>
    public static Entity Create(EntityKind kind, KnownData known, Location at)
    {
        var data = new Entity(kind, known.Id, at.Source, at.Span);
        Fill(data, known);
        return data;
    }

    /// <summary>Sets what is known, to be overridden field by field. The values have no place of their own.</summary>
    public static void Fill(Entity data, KnownData known)
    {
        RecordType fields = data.Kind.Fields;
        data.Set(fields["name"], known.Name, default);
        data.Set(fields["taxonomy"], known.Taxonomy, default);
        data.Set(fields["classification"], known.Classification, default);
    }
}
