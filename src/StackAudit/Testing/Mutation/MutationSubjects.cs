using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Finds what to change: the rules that have tests, and the definitions and shared parameters that these use.</summary>
internal sealed class MutationSubjects
{
    private readonly TestedRules _rules;
    private readonly IReadOnlyList<BoundRule> _tested;
    private readonly Dictionary<SourceText, IReadOnlyList<Excuse>> _excuses = [];

    private MutationSubjects(TestedRules rules, IReadOnlyList<BoundRule> tested)
    {
        _rules = rules;
        _tested = tested;
    }

    public static IEnumerable<MutationSubject> Of(TestedRules rules, IReadOnlyList<BoundRule> tested)
    {
        var subjects = new MutationSubjects(rules, tested);
        return [.. subjects._tested.Select(subjects.OfRule), .. subjects.OfShared()];
    }

    private MutationSubject OfRule(BoundRule rule)
    {
        RuleSyntax syntax = Items(rule.Source).OfType<RuleSyntax>().First(item => item.Code.Text == rule.Code);
        return new MutationSubject(
            $"{rule.Code} {rule.Name}", rule.Source, [rule.Code],
            MutantFinder.Find(syntax, rule.Source, Words(RuleTree.Roots(rule))), ExcusesIn(rule.Source, syntax),
            (mutant, rules) => Parse(syntax, rule.Source, mutant) is { Items: [RuleSyntax changed] } file ? Bind(rules.Bound, changed, file.Source) : null);
    }

    private IEnumerable<MutationSubject> OfShared()
    {
        ILookup<object, string> users = _tested.SelectMany(rule => Uses.Of(rule).Select(used => (Used: used, rule.Code))).ToLookup(use => use.Used, use => use.Code, ReferenceEqualityComparer.Instance);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach ((ItemSyntax item, SourceText source) in _rules.Files.SelectMany(file => file.Syntax.Items.Select(item => (item, file.Syntax.Source))))
        {
            (object? symbol, string name) = Symbol(item);
            if (symbol != null && users.Contains(symbol) && seen.Add(symbol))
            {
                string[] codes = [.. users[symbol].Distinct().Order(StringComparer.Ordinal)];
                IEnumerable<BoundExpression> roots = symbol is DefinitionSymbol { Value: { } value } ? [value] : [];
                yield return new MutationSubject(
                    name, source, codes, MutantFinder.Find(item, source, Words(roots)), ExcusesIn(source, item), (mutant, rules) => Rebind(rules, item, source, mutant, codes));
            }
        }
    }

    private (object? Symbol, string Name) Symbol(ItemSyntax item) => item switch
    {
        DefineSyntax define => (_rules.Bound.Declarations.FindDefinition(define.Kind?.Text, define.Name.Text), $"define {(define.Kind == null ? "" : define.Kind.Text + ".")}{define.Name.Text}"),
        ParamSyntax param => (_rules.Bound.Declarations.FindParameter(param.Name.Text), $"param {param.Name.Text}"),
        _ => (null, ""),
    };

    // The item alone is read again: nothing else has changed.
    private static RuleFileSyntax? Parse(ItemSyntax item, SourceText source, Mutant mutant)
    {
        string before = source.Slice(TextSpan.FromBounds(item.Span.Start, mutant.Span.Start));
        string text = before + mutant.Text + source.Slice(TextSpan.FromBounds(mutant.Span.End, item.Span.End));
        var problems = new DiagnosticBag();
        RuleFileSyntax file = RuleParser.Parse(new SourceText(source.Path, text), problems);
        return problems.HasErrors ? null : file;
    }

    private static BoundRules? Bind(BoundRules rules, RuleSyntax rule, SourceText source)
    {
        BoundRule? bound = new RuleBinder(rules.Declarations, rule, source, []).Bind();
        return bound == null ? null : rules with { Rules = [RuleSelection.Enabled(bound)] };
    }

    // What uses a definition holds on to it, so all of these rules are bound anew.
    private BoundRules? Rebind(TestedRules rules, ItemSyntax item, SourceText source, Mutant mutant, string[] codes)
    {
        if (Parse(item, source, mutant) is not { } changed)
        {
            return null;
        }

        var problems = new DiagnosticBag();
        RuleFileSyntax[] files = [changed, .. _rules.Files.Select(file => file.Syntax with { Items = [.. file.Syntax.Items.Where(other => !ReferenceEquals(other, item))] })];
        Declarations declarations = RuleFilesBinder.Declare(rules.Schema, files, problems);
        BoundRule?[] bound =
        [
            .. _tested.Where(rule => codes.Contains(rule.Code))
                .Select(rule => new RuleBinder(declarations, Items(rule.Source).OfType<RuleSyntax>().First(syntax => syntax.Code.Text == rule.Code), rule.Source, problems).Bind()),
        ];
        return problems.HasErrors || bound.Contains(null)
            ? null
            : rules.Bound with { Declarations = declarations, Rules = [.. bound.OfType<BoundRule>().Select(RuleSelection.Enabled)] };
    }

    private IEnumerable<ItemSyntax> Items(SourceText source) => _rules.Files.First(file => ReferenceEquals(file.Syntax.Source, source)).Syntax.Items;

    private Excuse[] ExcusesIn(SourceText source, ItemSyntax item)
    {
        if (!_excuses.TryGetValue(source, out IReadOnlyList<Excuse>? all))
        {
            _excuses.Add(source, all = Excuse.Read(source, Excuse.OfChanges));
        }

        int first = source.PositionOf(item.Span.Start).Line;
        int last = source.PositionOf(item.Span.End).Line;
        return [.. all.Where(excuse => excuse.Line >= first && excuse.Line <= last)];
    }

    private static Dictionary<TextSpan, EnumMember> Words(IEnumerable<BoundExpression> roots)
    {
        var words = new Dictionary<TextSpan, EnumMember>();
        foreach (BoundConstant constant in roots.SelectMany(BoundTree.All).OfType<BoundConstant>())
        {
            if (constant.Value is EnumMember word)
            {
                words[constant.Span] = word;
            }
        }

        return words;
    }
}
