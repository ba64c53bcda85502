using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Checks the rules that comments name: a misspelt one would silently hide nothing. Those of the settings are checked with all other names there.</summary>
internal static class ExceptionNames
{
    public static IEnumerable<Diagnostic> Check(StackModel model, BoundRules rules)
    {
        Entity[] comments = [.. model.All(ExceptionKind.Kind.Name).Where(exception => exception.Owner is null)];
        if (comments.Length == 0)
        {
            return [];
        }

        HashSet<string> known =
        [
            .. rules.Rules.SelectMany(rule => new[] { rule.Code, rule.Name }),
            .. rules.WrongRules.SelectMany(rule => new[] { rule.Code.Text, rule.Name.Text }),
        ];
        return
            from comment in comments
            let field = comment.Kind.Fields["rule"]
            let name = (string)comment[field]!
            where !known.Contains(name)
            select ExceptionCommentDiagnostics.UnknownRule(comment.LocationOf(field), name, known);
    }
}
