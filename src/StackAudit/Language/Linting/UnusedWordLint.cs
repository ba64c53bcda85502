using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>Opposite an open vocabulary any word may stand, a misspelt one too: what no entity of the stack has is worth a look.</summary>
internal static class UnusedWordLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        if (files.Model is not { } model)
        {
            yield break;
        }

        foreach ((SourceText source, BoundExpression expression) in files.Expressions)
        {
            if (expression is not BoundComparison { Operator: ComparisonOperator.Same or ComparisonOperator.In or ComparisonOperator.Contains or ComparisonOperator.Overlaps } comparison
                || FieldOf(comparison.Left) is not { } field)
            {
                continue;
            }

            HashSet<string> used =
            [
                .. model.Schema.Kinds
                    .Where(kind => kind.Fields.Find(field.Name) == field)
                    .SelectMany(kind => model.All(kind.Name))
                    .SelectMany(entity => WordsOf(entity[field])),
            ];
            foreach (BoundConstant constant in BoundTree.All(comparison.Right).OfType<BoundConstant>())
            {
                if (constant.Type == ScalarType.Word && constant.Value is string word && used.Count > 0 && !used.Contains(word))
                {
                    yield return LintDiagnostics.UnusedWord(new Location(source, constant.Span), word, field.Name, used);
                }
            }
        }
    }

    private static Field? FieldOf(BoundExpression left)
    {
        Field? field = left switch
        {
            BoundField one => one.Fields[0],
            BoundMap { Body: BoundField one } => one.Fields[0],
            _ => null,
        };
        return field is { IsComputed: false } && (field.Type.Element() ?? field.Type).Class() == TypeClass.Text ? field : null;
    }

    private static IEnumerable<string> WordsOf(object? value) => value switch
    {
        string word => [word],
        IEnumerable<object> list => list.OfType<string>(),
        _ => [],
    };
}
