using StackAudit.Schema;

namespace StackAudit.Language.Functions;

/// <summary>A built-in function: one symbol serves the checker, the evaluator and the reference page.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="Signature">For messages and the reference, such as <c>first(list)</c>.</param>
/// <param name="Description">What it gives, in a sentence.</param>
/// <param name="Arity">How many arguments it takes.</param>
/// <param name="Result">The type of the result for these types of arguments, or null when they do not fit.</param>
/// <param name="Invoke">The value; arguments that are lists come as arrays, and a missing argument was answered with missing before.</param>
internal sealed record FunctionSymbol(
    string Name,
    string Signature,
    string Description,
    int Arity,
    Func<IReadOnlyList<FieldType>, FieldType?> Result,
    Func<object?[], object?> Invoke)
{
    /// <summary>Whether the result is missing for an empty list.</summary>
    public bool IsMissingWhenEmpty { get; init; }

    /// <summary>Whether the result is a list of elements of the first argument, empty only when that is.</summary>
    public bool KeepsElements { get; init; }
}
