using StackAudit.Language.Binding;

namespace StackAudit.Language.Functions;

internal static class First
{
    public static readonly FunctionSymbol Symbol = new(
        "first",
        "first(list)",
        "The first element, missing when there is none.",
        1,
        types => types[0].Element(),
        arguments => arguments[0] is object[] { Length: > 0 } list ? list[0] : null)
    { IsMissingWhenEmpty = true };
}
