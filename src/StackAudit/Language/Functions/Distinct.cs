using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Functions;

internal static class Distinct
{
    public static readonly FunctionSymbol Symbol = new(
        "distinct",
        "distinct(list)",
        "The list with each element once, where it first stood.",
        1,
        types => types[0].Element() is { } element ? new ListType(element) : null,
        arguments => ((object[])arguments[0]!).Distinct().ToArray())
    { KeepsElements = true };
}
