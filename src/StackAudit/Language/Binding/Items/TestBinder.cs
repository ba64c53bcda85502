using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds a test: what it tests must exist, and so must the parameters that it sets.</summary>
internal sealed class TestBinder(Declarations declarations, SourceText source, DiagnosticBag diagnostics)
{
    /// <param name="test">The test as written.</param>
    /// <param name="rules">All rules by code; of a broken one only its name is known.</param>
    /// <param name="verdicts">The names of all verdicts.</param>
    public void Bind(TestSyntax test, IReadOnlyDictionary<string, DeclaredRule> rules, IReadOnlyCollection<string> verdicts)
    {
        var binder = new ExpressionBinder(declarations, source, diagnostics);
        foreach (WordSyntax code in test.Codes.Where(code => !rules.ContainsKey(code.Text)))
        {
            binder.Error(BindingDiagnostics.UnknownRule(binder.At(code), code.Text, rules.Keys));
        }

        if (test.Verdict is { } verdict && !verdicts.Contains(verdict.Text))
        {
            binder.Error(BindingDiagnostics.UnknownRule(binder.At(verdict), verdict.Text, verdicts));
        }

        string[] known =
        [
            .. test.Codes.Where(code => rules.ContainsKey(code.Text)).SelectMany(code => rules[code.Text].Parameters),
            .. declarations.Parameters.Select(parameter => parameter.Name),
        ];
        var parameters = new ParameterBinder(binder);
        foreach (ParamSyntax parameter in test.Clauses.OfType<ParamSyntax>())
        {
            parameters.Bind(parameter);
            if (test.Verdict == null && !known.Contains(parameter.Name.Text))
            {
                binder.Error(BindingDiagnostics.UnknownName(binder.At(parameter.Name), parameter.Name.Text, known));
            }
        }

        if (!test.IsBroken && !test.Clauses.Any(clause => clause is FixtureClause { Kind: FixtureKind.Given or FixtureKind.Proposal }))
        {
            binder.Error(BindingDiagnostics.ClauseMissing(binder.At(test.Title), $"The test `{ExpressionBinder.PlainText(test.Title)}`", "a `given` or a `proposal`"));
        }
    }
}
