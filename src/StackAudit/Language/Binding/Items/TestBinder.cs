using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds tests: what one tests must exist, and so must the parameters that it sets.</summary>
/// <param name="declarations">Where shared parameters are.</param>
/// <param name="written">All rules by code.</param>
/// <param name="rules">Those without a mistake; of the others only the names are known.</param>
/// <param name="diagnostics">Receives the mistakes.</param>
internal sealed class TestBinder(Declarations declarations, IReadOnlyDictionary<string, DeclaredRule> written, IReadOnlyList<BoundRule> rules, DiagnosticBag diagnostics)
{
    /// <summary>The test, or null when it has a mistake.</summary>
    /// <param name="test">The test as written.</param>
    /// <param name="source">The file that holds it.</param>
    /// <param name="verdicts">The names of all verdicts.</param>
    public BoundTest? Bind(TestSyntax test, SourceText source, IReadOnlyCollection<string> verdicts)
    {
        var binder = new ExpressionBinder(declarations, source, diagnostics);
        foreach (WordSyntax code in test.Codes.Where(code => !written.ContainsKey(code.Text)))
        {
            binder.Error(BindingDiagnostics.UnknownRule(binder.At(code), code.Text, written.Keys));
        }

        if (test.Verdict is { } verdict && !verdicts.Contains(verdict.Text))
        {
            binder.Error(BindingDiagnostics.UnknownRule(binder.At(verdict), verdict.Text, verdicts));
        }

        ParameterSymbol[] parameters = [.. test.Clauses.OfType<ParamSyntax>().Select(parameter => BindParameter(test, parameter, binder))];
        CheckClauses(test, binder);
        return binder.ErrorCount > 0 || test.IsBroken ? null : new BoundTest(test, source, parameters);
    }

    private ParameterSymbol BindParameter(TestSyntax test, ParamSyntax syntax, ExpressionBinder binder)
    {
        ParameterSymbol set = new ParameterBinder(binder).Bind(syntax);
        string name = syntax.Name.Text;
        string[] known = [.. OwnParameters(test), .. declarations.Parameters.Select(parameter => parameter.Name)];
        if (test.Verdict == null && !known.Contains(name))
        {
            binder.Error(BindingDiagnostics.UnknownName(binder.At(syntax.Name), name, known));
        }
        else if (rules.Where(rule => test.Codes.Any(code => code.Text == rule.Code)).SelectMany(rule => rule.Parameters).Concat(declarations.Parameters)
            .FirstOrDefault(parameter => parameter.Name == name) is { } declared)
        {
            CheckValue(set, declared, binder, syntax.Value);
        }

        return set;
    }

    private IEnumerable<string> OwnParameters(TestSyntax test) =>
        test.Codes.Where(code => written.ContainsKey(code.Text)).SelectMany(code => written[code.Text].Parameters);

    private static void CheckValue(ParameterSymbol set, ParameterSymbol declared, ExpressionBinder binder, ExpressionSyntax value)
    {
        if (set.Type == ErrorType.Instance || declared.Type == ErrorType.Instance)
        {
            return;
        }

        if (set.Type.Class() != declared.Type.Class())
        {
            binder.Error(BindingDiagnostics.WrongType(binder.At(value), $"The parameter `{set.Name}`", set.Type, declared.Type.Describe(), declared.Type.Class() == TypeClass.Duration ? LengthsOfTime.Help(binder.Bind(value)) : null));
        }
        else if (ParameterBinder.IsOutside(set.Value, declared.Low, declared.High))
        {
            string low = Printer.Print(declared.Low, declared.Type);
            binder.Error(BindingDiagnostics.OutOfBounds(binder.At(value), set.Name, low, Printer.Print(declared.High, declared.Type)));
        }
    }

    private static void CheckClauses(TestSyntax test, ExpressionBinder binder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode clause in test.Clauses.Where(clause => NameOf(clause) is { } name && !seen.Add(name)))
        {
            binder.Error(BindingDiagnostics.ClauseTwice(binder.At(clause), NameOf(clause)!));
        }

        foreach (ExpectClause decision in test.Verdict == null ? test.Clauses.OfType<ExpectClause>().Where(expect => expect.Outcome != null) : [])
        {
            binder.Error(BindingDiagnostics.Misplaced(binder.At(decision), $"A rule reports findings; `{decision.Outcome!.Text}` is for a verdict to say.", "Write `expect nothing` or `expect 2 findings`, or `test verdict NAME`."));
        }

        if (!test.IsBroken && !test.Clauses.Any(clause => clause is FixtureClause { Kind: FixtureKind.Given or FixtureKind.Proposal }))
        {
            binder.Error(BindingDiagnostics.ClauseMissing(binder.At(test.Title), $"The test `{ExpressionBinder.PlainText(test.Title)}`", "a `given` or a `proposal`"));
        }
    }

    private static string? NameOf(SyntaxNode clause) => clause switch
    {
        AsOfClause => "as of",
        ExpectClause => "expect",
        FixtureClause fixture => fixture.Kind.ToString().ToLowerInvariant(),
        _ => null,
    };
}
