using StackAudit.Language.Binding;

namespace StackAudit.Language.Linting;

/// <summary>A text for a condition, such that two with the same text have the same answer.</summary>
internal static class ConditionKey
{
    /// <summary>The text, and whether the condition is the text's or its opposite; null for what has none.</summary>
    public static (string Text, bool IsPositive)? Of(BoundExpression condition) => condition switch
    {
        BoundComparison comparison when FactKeys.Of(comparison.Left) is { } left && FactKeys.Of(comparison.Right) is { } right =>
            ($"{comparison.Operator}({left}, {right})", !comparison.IsNegated),
        BoundEmptiness emptiness when FactKeys.Of(emptiness.List) is { } list => ($"Empty({list})", emptiness.IsEmpty),
        BoundPresence presence when FactKeys.Of(presence.Operand) is { } operand => ($"Present({operand})", presence.IsPresent),
        BoundField or BoundDefinition or BoundLocal when condition.Type.Class() == TypeClass.YesNo && FactKeys.Of(condition) is { } key => (key, true),
        _ => null,
    };
}
