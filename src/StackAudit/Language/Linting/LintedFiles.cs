using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>What lints look at: rule files as they are written, and what they mean.</summary>
/// <param name="Bound">All rules, those of other files among them.</param>
/// <param name="Files">The files to lint.</param>
internal sealed record LintedFiles(BoundRules Bound, IReadOnlyList<RuleFileSyntax> Files)
{
    /// <summary>Further files that may use what the linted ones declare.</summary>
    public IReadOnlyList<RuleFileSyntax> OtherFiles { get; init; } = [];

    /// <summary>What stands in the stacks of tests that have files of their own.</summary>
    public IReadOnlyList<string> StacksOfTests { get; init; } = [];

    /// <summary>The stack for which the rules are written, where there is one.</summary>
    public StackModel? Model { get; init; }

    /// <summary>The codes that were given away, where somebody keeps them.</summary>
    public CodeLock? Codes { get; init; }

    /// <summary>How many steps a rule takes at most; nothing where nobody estimates it.</summary>
    public Func<BoundRule, double> StepsOf { get; init; } = _ => 0;

    /// <summary>The rules of the files that are free of mistakes.</summary>
    public IEnumerable<BoundRule> Rules => Bound.Rules.Where(rule => Files.Any(file => file.Source == rule.Source));

    /// <summary>The same rules as they are written.</summary>
    public IEnumerable<(SourceText Source, RuleSyntax Rule)> RuleItems =>
        from item in ItemsOf<RuleSyntax>()
        where Bound.Rules.Any(rule => rule.Source == item.Source && rule.CodeSpan == item.Item.Code.Span)
        select item;

    private IEnumerable<BoundQuery> Queries => Bound.Queries.Where(query => Files.Any(file => file.Source == query.Source));

    public IEnumerable<DefinitionSymbol> Definitions => Bound.Declarations.Definitions.Where(definition => Files.Any(file => file.Source == definition.Source));

    /// <summary>The items of one kind with the files in which they stand.</summary>
    public IEnumerable<(SourceText Source, T Item)> ItemsOf<T>()
        where T : ItemSyntax => Files.SelectMany(file => file.Items.OfType<T>().Select(item => (file.Source, item)));

    /// <summary>Every expression of the rules, queries and definitions, with its file.</summary>
    public IEnumerable<(SourceText Source, BoundExpression Expression)> Expressions =>
        Rules.SelectMany(rule => RuleTree.Roots(rule).SelectMany(BoundTree.All).Select(expression => (rule.Source, expression)))
            .Concat(Queries.SelectMany(query => query.Clauses.SelectMany(RuleTree.Roots).Concat(query.Columns.Select(column => column.Value)).SelectMany(BoundTree.All).Select(expression => (query.Source, expression))))
            .Concat(Definitions.Where(definition => definition.Value is not null).SelectMany(definition => BoundTree.All(definition.Value!).Select(expression => (definition.Source, expression))));
}
