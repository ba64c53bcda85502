using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>The names of a rule, whether or not it is free of mistakes.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Parameters">The names of its parameters.</param>
internal sealed record DeclaredRule(string Code, string Name, SourceText Source, TextSpan Span, TextSpan CodeSpan, TextSpan NameSpan, IReadOnlyList<string> Parameters)
{
    public static DeclaredRule Of(RuleSyntax rule, SourceText source) =>
        new(rule.Code.Text, rule.Name.Text, source, rule.Span, rule.Code.Span, rule.Name.Span, [.. rule.Clauses.OfType<ParamSyntax>().Select(parameter => parameter.Name.Text)]);

    public static DeclaredRule Of(BoundRule rule) =>
        new(rule.Code, rule.Name, rule.Source, rule.Span, rule.CodeSpan, rule.NameSpan, [.. rule.Parameters.Select(parameter => parameter.Name)]);
}
