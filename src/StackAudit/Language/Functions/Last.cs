using StackAudit.Language.Binding;

namespace StackAudit.Language.Functions;

internal static class Last
{
    public static readonly FunctionSymbol Symbol = new(
        "last",
        "last(list)",
        "The last element, missing when there is none.",
        1,
        types => types[0].Element(),
        arguments => arguments[0] is object[] { Length: > 0 } list ? list[^1] : null)
    { IsMissingWhenEmpty = true };
}
