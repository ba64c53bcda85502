using StackAudit.Language.Binding;

namespace StackAudit.Explaining;

/// <summary>The definitions, tables and parameters that a rule uses, through each other as well, in the order in which a reader meets them.</summary>
internal sealed class UsedNames
{
    private readonly HashSet<object> _seen = [];

    private UsedNames(BoundRule rule)
    {
        foreach (BoundExpression expression in RuleTree.Roots(rule))
        {
            Collect(expression);
        }
    }

    public List<DefinitionSymbol> Definitions { get; } = [];

    public List<TableSymbol> Tables { get; } = [];

    public List<ParameterSymbol> Parameters { get; } = [];

    public static UsedNames Of(BoundRule rule) => new(rule);

    private void Collect(BoundExpression bound)
    {
        foreach (BoundExpression part in BoundTree.All(bound))
        {
            switch (part)
            {
                case BoundDefinition { Symbol: { Value: { } value } symbol } when _seen.Add(symbol):
                    Definitions.Add(symbol);
                    Collect(value);
                    break;
                case BoundLookup { Table: var table } when _seen.Add(table):
                    Tables.Add(table);
                    break;
                case BoundParameter { Symbol: var parameter } when _seen.Add(parameter):
                    Parameters.Add(parameter);
                    break;
            }
        }
    }
}
