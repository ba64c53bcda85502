using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds all rule files together: they share one namespace, and an item that is equal to an earlier one counts once.</summary>
internal sealed class RuleFilesBinder
{
    private const string ReservedPrefix = "STK";

    private readonly DiagnosticBag _diagnostics = [];
    private readonly Declarations _declarations;
    private readonly Dictionary<string, (RuleSyntax Rule, SourceText Source)> _rules = new(StringComparer.Ordinal);
    private readonly List<(RuleSyntax Rule, SourceText Source)> _order = [];

    private RuleFilesBinder(StackSchema schema, IReadOnlyList<RuleFile> files, FactCensus? census)
    {
        HashSet<SourceText> shipped = [.. files.Where(file => file.IsBuiltIn).Select(file => file.Syntax.Source)];
        _declarations = new Declarations(schema, new DefinitionBinder(_diagnostics)) { Census = census, Shipped = shipped };
    }

    /// <param name="schema">The kinds that rules may speak of.</param>
    /// <param name="files">In the order in which the first of equal items counts.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="census">Counts in the stack at hand, where there is one.</param>
    public static BoundRules Bind(StackSchema schema, IReadOnlyList<RuleFile> files, DiagnosticBag diagnostics, FactCensus? census = null)
    {
        var binder = new RuleFilesBinder(schema, files, census);
        binder.Declare(files);
        BoundRule[] rules = [.. binder._order.Select(item => new RuleBinder(binder._declarations, item.Rule, item.Source, binder._diagnostics).Bind()).OfType<BoundRule>().OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        HashSet<string> known = [.. rules.Select(rule => rule.Code)];
        BoundQuery[] queries = [.. binder.BindOthers(files)];

        // Warnings are advice for who wrote a rule, and the shipped ones are ours.
        diagnostics.AddRange(binder._diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || !binder._declarations.Shipped.Contains(diagnostic.Location.Source)));
        return new BoundRules(binder._declarations, rules, queries) { WrongRules = [.. binder._order.Select(item => item.Rule).Where(rule => !known.Contains(rule.Code.Text))] };
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

    private void DeclareRule(RuleSyntax rule, RuleFile file)
    {
        SourceText source = file.Syntax.Source;
        string code = rule.Code.Text;
        var known = _rules.FirstOrDefault(item => item.Key == code || item.Value.Rule.Name.Text == rule.Name.Text);
        if (known.Key != null)
        {
            if (!SameText(known.Value.Source.Slice(known.Value.Rule.Span), source.Slice(rule.Span)))
            {
                bool sameCode = known.Key == code;
                WordSyntax word = sameCode ? rule.Code : rule.Name;
                WordSyntax first = sameCode ? known.Value.Rule.Code : known.Value.Rule.Name;
                _diagnostics.Add(BindingDiagnostics.DuplicateName(new Location(source, word.Span), "rule", word.Text, new Location(known.Value.Source, first.Span)));
            }

            return;
        }

        if (!file.IsBuiltIn && code.StartsWith(ReservedPrefix, StringComparison.Ordinal))
        {
            _diagnostics.Add(BindingDiagnostics.ReservedPrefix(new Location(source, rule.Code.Span), code));
            return;
        }

        _rules.Add(code, (rule, source));
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

    private IEnumerable<BoundQuery> BindOthers(IReadOnlyList<RuleFile> files)
    {
        Dictionary<string, RuleSyntax> rules = _rules.ToDictionary(item => item.Key, item => item.Value.Rule, StringComparer.Ordinal);
        HashSet<string> verdicts = [.. files.SelectMany(file => file.Syntax.Items.OfType<VerdictSyntax>()).Select(verdict => verdict.Name.Text)];
        var own = new Dictionary<string, (VerdictSyntax Verdict, SourceText Source)>(StringComparer.Ordinal);
        foreach (RuleFile file in files)
        {
            SourceText source = file.Syntax.Source;
            foreach (ItemSyntax item in file.Syntax.Items)
            {
                switch (item)
                {
                    case TestSyntax test:
                        new TestBinder(_declarations, source, _diagnostics).Bind(test, rules, verdicts);
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
