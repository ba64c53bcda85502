using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Checks the ids that the exceptions of a stack's own settings name. Settings that many stacks share may name what only some of them have.</summary>
internal static class ExceptedIds
{
    public static IEnumerable<Diagnostic> Check(StackModel model)
    {
        (Record Exception, string Id)[] named =
        [
            .. from exception in SettingsLayers.RecordsOf(model.Settings.Layers.Own, "exceptions")
               where !(exception[exception.Type["until"]] is DateOnly until && until < model.Today)
               from id in exception.List<string>(exception.Type["on"])
               where !id.AsSpan().ContainsAny('*', '?')
               select (exception, id),
        ];
        if (named.Length == 0)
        {
            return [];
        }

        HashSet<string> ids = [.. model.Schema.Kinds.Where(kind => kind.Name != ExceptionKind.Kind.Name).SelectMany(kind => model.All(kind.Name)).Select(entity => entity.Id)];
        return
            from one in named
            where !ids.Contains(one.Id) && !WasKnown(model, one.Id)
            select ExceptionDiagnostics.UnknownId(one.Exception, one.Id, ids);
    }

    // A renamed entity is the same entity.
    private static bool WasKnown(StackModel model, string id) =>
        model.Schema.Kinds.Any(kind => kind.Fields.Find("formerly") is not null && model.All(kind.Name).Any(entity => entity.List<string>(entity.Kind.Fields["formerly"]).Contains(id)));
}
