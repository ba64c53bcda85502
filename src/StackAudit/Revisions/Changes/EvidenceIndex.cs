using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>Finds the thing in whose description a place lies: the last one that begins before it in the file.</summary>
internal sealed class EvidenceIndex(StackModel model)
{
    private readonly Lazy<Dictionary<string, Entity[]>> _byFile = new(() => model.Schema.Kinds
        .SelectMany(kind => model.All(kind.Name))
        .Where(entity => !entity.IsStub && entity.Kind.Name is not ("stack" or "finding"))
        .GroupBy(entity => entity.Source.Path, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderBy(entity => entity.Span.Start).ToArray(), StringComparer.Ordinal));

    public Entity? EntityAt(Location place)
    {
        if (!_byFile.Value.TryGetValue(place.Source.Path, out Entity[]? entities))
        {
            return null;
        }

        int after = Array.FindIndex(entities, entity => entity.Span.Start > place.Span.Start);
        return after < 0 ? entities[^1] : after == 0 ? null : entities[after - 1];
    }
}
