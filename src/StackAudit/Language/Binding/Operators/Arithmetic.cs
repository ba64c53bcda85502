using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Which operator fits which types. A further pair of types is a further row.</summary>
internal static class Arithmetic
{
    public static IReadOnlyList<ArithmeticRow> Rows { get; } =
    [
        new('+', TypeClass.Number, TypeClass.Number, ArithmeticOperator.AddNumbers, null),
        new('-', TypeClass.Number, TypeClass.Number, ArithmeticOperator.SubtractNumbers, null),
        new('*', TypeClass.Number, TypeClass.Number, ArithmeticOperator.MultiplyNumbers, ScalarType.Number),
        new('/', TypeClass.Number, TypeClass.Number, ArithmeticOperator.DivideNumbers, ScalarType.Number),
        new('+', TypeClass.Money, TypeClass.Money, ArithmeticOperator.AddMoney, ScalarType.Money),
        new('-', TypeClass.Money, TypeClass.Money, ArithmeticOperator.SubtractMoney, ScalarType.Money),
        new('*', TypeClass.Money, TypeClass.Number, ArithmeticOperator.MultiplyMoney, ScalarType.Money),
        new('/', TypeClass.Money, TypeClass.Number, ArithmeticOperator.DivideMoney, ScalarType.Money),
        new('/', TypeClass.Money, TypeClass.Money, ArithmeticOperator.RatioOfMoney, ScalarType.Number),
        new('+', TypeClass.Date, TypeClass.Duration, ArithmeticOperator.AddDuration, ScalarType.Date),
        new('-', TypeClass.Date, TypeClass.Duration, ArithmeticOperator.SubtractDuration, ScalarType.Date),
        new('-', TypeClass.Date, TypeClass.Date, ArithmeticOperator.DaysBetween, ScalarType.Duration),
        new('+', TypeClass.Duration, TypeClass.Duration, ArithmeticOperator.AddDurations, ScalarType.Duration),
        new('-', TypeClass.Duration, TypeClass.Duration, ArithmeticOperator.SubtractDurations, ScalarType.Duration),
        new('*', TypeClass.Duration, TypeClass.Number, ArithmeticOperator.MultiplyDuration, ScalarType.Duration),
        new('/', TypeClass.Duration, TypeClass.Number, ArithmeticOperator.DivideDuration, ScalarType.Duration),
        new('/', TypeClass.Duration, TypeClass.Duration, ArithmeticOperator.RatioOfDurations, ScalarType.Number),
        new('+', TypeClass.List, TypeClass.List, ArithmeticOperator.JoinLists, null),
    ];

    public static ArithmeticRow? Find(char symbol, TypeClass left, TypeClass right)
    {
        foreach (ArithmeticRow row in Rows)
        {
            if (row.Symbol == symbol && (row.Left == left) && (row.Right == right))
            {
                return row;
            }
        }

        return null;
    }
}
