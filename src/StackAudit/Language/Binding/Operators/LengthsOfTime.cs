using System.Globalization;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>What to write where a length of time is expected and a number stands.</summary>
internal static class LengthsOfTime
{
    /// <summary>Null unless the number is the trouble.</summary>
    public static string? Help(BoundExpression found) => found switch
    {
        { Type: not ScalarType { Scalar: Scalar.Number } } => null,
        BoundConstant { Value: decimal number } => $"A length of time has a unit, such as `{Text(number)} days`.",
        BoundParameter { Symbol: { Value: decimal number, Name: var name } } => $"A length of time has a unit: write `param {name} = {Text(number)} days`.",
        _ => "A length of time has a unit, such as `60 days`.",
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
