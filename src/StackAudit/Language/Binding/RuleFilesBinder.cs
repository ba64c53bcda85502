using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds all rule files together: they share one namespace, and an item that is equal to an earlier one counts once.</summary>
internal sealed class RuleFilesBinder
{
    private readonly DiagnosticBag _diagnostics = [];
    private readonly Declarations _declarations;
    private readonly Dictionary<string, DeclaredRule> _rules;
    private readonly List<(RuleSyntax Rule, SourceText Source)> _order = [];
    private readonly List<BoundTest> _tests = [];

    private RuleFilesBinder(BoundRules given, IReadOnlyList<RuleFile> files, FactCensus? census)
    {
        _rules = given.Rules.Select(DeclaredRule.Of).ToDictionary(rule => rule.Code, StringComparer.Ordinal);
        HashSet<SourceText> shipped = [.. given.Declarations.Shipped, .. files.Where(file => file.IsBuiltIn).Select(file => file.Syntax.Source)];
        _declarations = new Declarations(given.Declarations, new DefinitionBinder(_diagnostics)) { Census = census, Shipped = shipped };
    }

    /// <param name="schema">The kinds that rules may speak of.</param>
    /// <param name="files">In the order in which the first of equal items counts.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="census">Counts in the stack at hand, where there is one.</param>
    public static BoundRules Bind(StackSchema schema, IReadOnlyList<RuleFile> files, DiagnosticBag diagnostics, FactCensus? census = null) =>
        Bind(BoundRules.None(schema), files, diagnostics, census);

    /// <summary>Binds files on top of rules that are bound: they may use all that is declared there, and change nothing of it.</summary>
    public static BoundRules Bind(BoundRules given, IReadOnlyList<RuleFile> files, DiagnosticBag diagnostics, FactCensus? census = null)
    {
        var binder = new RuleFilesBinder(given, files, census);
        binder.Declare(files);
        IEnumerable<BoundRule> bound = binder._order.Select(item => new RuleBinder(binder._declarations, item.Rule, item.Source, binder._diagnostics).Bind()).OfType<BoundRule>();
        BoundRule[] rules = [.. given.Rules.Concat(bound).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        HashSet<string> known = [.. rules.Select(rule => rule.Code)];
        string[] verdicts = [.. given.Verdicts.Concat(files.SelectMany(file => file.Syntax.Items.OfType<VerdictSyntax>()).Select(verdict => verdict.Name.Text)).Distinct()];
        BoundQuery[] queries = [.. given.Queries, .. binder.BindOthers(files, rules, verdicts)];

        // Warnings are advice for who wrote a rule, and the shipped ones are ours.
        diagnostics.AddRange(binder._diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || !binder._declarations.Shipped.Contains(diagnostic.Location.Source)));
        return new BoundRules(binder._declarations, rules, queries)
        {
            Tests = binder._tests,
            Verdicts = verdicts,
            WrongRules = [.. given.WrongRules, .. binder._order.Select(item => item.Rule).Where(rule => !known.Contains(rule.Code.Text))],
        };
    }

    // Names first, so that items may use each other in any order and over files.
    private void Declare(IReadOnlyList<RuleFile> files)
    {
        var declarer = new ItemDeclarer(_declarations, _diagnostics);
        foreach (RuleFile file in files)
        {
            declarer.Declare(file.Syntax);
        }

        foreach (RuleFile file in files)
        {
            declarer.DeclareTables(file.Syntax);
            foreach (RuleSyntax rule in file.Syntax.Items.OfType<RuleSyntax>())
            {
                DeclareRule(rule, file);
            }
        }

        foreach (DefinitionSymbol definition in _declarations.Definitions)
        {
            _declarations.Bind(definition);
        }
    }

    /// <summary>The names that files declare, their definitions unbound until they are asked for: enough to bind single rules.</summary>
    public static Declarations Declare(StackSchema schema, IReadOnlyList<RuleFileSyntax> files, DiagnosticBag diagnostics)
    {
        var declarations = new Declarations(schema, new DefinitionBinder(diagnostics));
        var declarer = new ItemDeclarer(declarations, diagnostics);
        foreach (RuleFileSyntax file in files)
        {
            declarer.Declare(file);
        }

        foreach (RuleFileSyntax file in files)
        {
            declarer.DeclareTables(file);
        }

        return declarations;
    }

    private void DeclareRule(RuleSyntax rule, RuleFile file)
    {
        SourceText source = file.Syntax.Source;
        string code = rule.Code.Text;
        if (_rules.Values.FirstOrDefault(known => known.Code == code || known.Name == rule.Name.Text) is { } known)
        {
            if (!SameText(known.Source.Slice(known.Span), source.Slice(rule.Span)))
            {
                bool sameCode = known.Code == code;
                WordSyntax word = sameCode ? rule.Code : rule.Name;
                TextSpan first = sameCode ? known.CodeSpan : known.NameSpan;
                _diagnostics.Add(BindingDiagnostics.DuplicateName(new Location(source, word.Span), "rule", word.Text, new Location(known.Source, first)));
            }

            return;
        }

        if (!file.IsBuiltIn && code.StartsWith(BoundRule.ShippedPrefix, StringComparison.Ordinal))
        {
            _diagnostics.Add(BindingDiagnostics.ReservedPrefix(new Location(source, rule.Code.Span), code));
            return;
        }

        _rules.Add(code, DeclaredRule.Of(rule, source));
        _order.Add((rule, source));
    }

    private void CheckSame(VerdictSyntax verdict, SourceText source, (VerdictSyntax Verdict, SourceText Source) first)
    {
        if (!SameText(first.Source.Slice(first.Verdict.Span), source.Slice(verdict.Span)))
        {
            _diagnostics.Add(BindingDiagnostics.DuplicateName(new Location(source, verdict.Name.Span), "verdict", verdict.Name.Text, new Location(first.Source, first.Verdict.Name.Span)));
        }
    }

    private static bool SameText(string a, string b) => a.ReplaceLineEndings("\n").TrimEnd() == b.ReplaceLineEndings("\n").TrimEnd();

    private IEnumerable<BoundQuery> BindOthers(IReadOnlyList<RuleFile> files, IReadOnlyList<BoundRule> ready, IReadOnlyList<string> verdicts)
    {
        var tests = new TestBinder(_declarations, _rules, ready, _diagnostics);
        var own = new Dictionary<string, (VerdictSyntax Verdict, SourceText Source)>(StringComparer.Ordinal);
        foreach (RuleFile file in files)
        {
            SourceText source = file.Syntax.Source;
            foreach (ItemSyntax item in file.Syntax.Items)
            {
                switch (item)
                {
                    case TestSyntax test:
                        if (tests.Bind(test, source, verdicts) is { } boundTest)
                        {
                            _tests.Add(boundTest);
                        }

                        break;
                    // A company's verdict takes the place of the shipped one of its name, but not of another of its own.
                    case VerdictSyntax verdict when !file.IsBuiltIn && !own.TryAdd(verdict.Name.Text, (verdict, source)):
                        CheckSame(verdict, source, own[verdict.Name.Text]);
                        break;
                    case VerdictSyntax verdict:
                        new VerdictBinder(_declarations, verdict, source, _diagnostics).Bind();
                        break;
                    case QuerySyntax query:
                        if (new QueryBinder(_declarations, source, _diagnostics).Bind(query) is { } bound)
                        {
                            yield return bound;
                        }

                        break;
                }
            }
        }
    }
}
