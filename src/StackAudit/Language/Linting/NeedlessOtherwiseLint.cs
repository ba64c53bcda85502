using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

internal static class NeedlessOtherwiseLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files) =>
        from item in files.Expressions
        let otherwise = item.Expression as BoundOtherwise
        where otherwise is { Value.MayBeMissing: false }
        select LintDiagnostics.NeedlessOtherwise(new Location(item.Source, otherwise.Span), item.Source.Slice(otherwise.Value.Span));
}
