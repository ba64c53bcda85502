using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary><c>and</c> becomes <c>or</c> and the other way round, at one joint of a chain at a time.</summary>
internal static class LogicalMutants
{
    public static IEnumerable<Mutant> Of(LogicalExpression chain, SourceText source)
    {
        (string word, string other) = chain.IsAnd ? ("and", "or") : ("or", "and");
        for (int i = 1; i < chain.Operands.Count; i++)
        {
            string left = Side(chain.Operands.Take(i), word, source);
            string right = Side(chain.Operands.Skip(i), word, source);
            TextSpan joint = Scanner.Scan(source.Content, chain.Operands[i - 1].Span.End, chain.Operands[i].Span.Start).Span;
            yield return new Mutant(chain.Span, $"{left} {other} {right}", joint, other);
        }
    }

    private static string Side(IEnumerable<ExpressionSyntax> operands, string word, SourceText source)
    {
        string[] written = [.. operands.Select(operand => source.Slice(operand.Span))];
        return written.Length == 1 ? written[0] : $"({string.Join($" {word} ", written)})";
    }
}
