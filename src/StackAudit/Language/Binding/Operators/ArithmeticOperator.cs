namespace StackAudit.Language.Binding;

/// <summary>What an arithmetic operator does, once the types are known.</summary>
internal enum ArithmeticOperator
{
    AddNumbers,
    SubtractNumbers,
    MultiplyNumbers,
    DivideNumbers,
    AddMoney,
    SubtractMoney,
    MultiplyMoney,
    DivideMoney,
    RatioOfMoney,
    AddDuration,
    SubtractDuration,
    DaysBetween,
    AddDurations,
    SubtractDurations,
    MultiplyDuration,
    DivideDuration,
    RatioOfDurations,
    JoinLists,
}
