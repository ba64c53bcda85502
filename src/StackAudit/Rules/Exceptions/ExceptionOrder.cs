using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The order of exceptions, in which the first that matches a finding is the one that counts: those of the settings as they are written, then comments by their places.</summary>
internal static class ExceptionOrder
{
    public static IEnumerable<Entity> Of(StackModel model)
    {
        IReadOnlyList<Entity> all = model.All(ExceptionKind.Kind.Name);
        if (all.Count == 0)
        {
            return [];
        }

        Record[] written = [.. model.Settings.Layers.Records("exceptions")];
        return all
            .OrderBy(entity => Array.IndexOf(written, entity) is var index and >= 0 ? index : int.MaxValue)
            .ThenBy(entity => entity.Source.Path, StringComparer.Ordinal)
            .ThenBy(entity => entity.Span.Start);
    }
}
