using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Schema;

namespace StackAudit.Language.Functions;

internal static class Distinct
{
    // In few elements it is quicker to look than to make a set.
    private const int Few = 12;

    public static readonly FunctionSymbol Symbol = new(
        "distinct",
        "distinct(list)",
        "The list with each element once, where it first stood.",
        1,
        types => types[0].Element() is { } element ? new ListType(element) : null,
        arguments => Once((object[])arguments[0]!))
    { KeepsElements = true };

    private static object[] Once(object[] list) => list.Length <= Few && !HasTwice(list) ? list : [.. list.Distinct()];

    private static bool HasTwice(object[] list)
    {
        for (int i = 1; i < list.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (Values.AreSame(list[i], list[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
