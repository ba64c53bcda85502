using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>All that rule files say, bound. Only what is free of mistakes is here; mistakes were reported.</summary>
internal sealed record BoundRules(Declarations Declarations, IReadOnlyList<BoundRule> Rules, IReadOnlyList<BoundQuery> Queries)
{
    /// <summary>The tests that were read, in the order of the files.</summary>
    public IReadOnlyList<BoundTest> Tests { get; init; } = [];

    /// <summary>The names of all verdicts.</summary>
    public IReadOnlyList<string> Verdicts { get; init; } = [];

    /// <summary>The rules that have a mistake, or use something that has one: they do not run, but their names are known.</summary>
    public IReadOnlyList<RuleSyntax> WrongRules { get; init; } = [];

    /// <summary>No rules at all.</summary>
    public static BoundRules None(StackSchema schema) => new(new Declarations(schema, new DefinitionBinder([])), [], []);
}
