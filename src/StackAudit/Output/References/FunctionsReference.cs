using System.Text;
using StackAudit.Language.Functions;

namespace StackAudit.Output;

/// <summary>The reference page of the functions of the rule language, out of their declarations.</summary>
public static class FunctionsReference
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Functions of the rule language\n\n");
        page.Append("Made from the program by its tests; do not edit.\n\n| function | gives |\n|---|---|\n");
        foreach (FunctionSymbol function in BuiltInFunctions.All)
        {
            page.Append($"| `{function.Signature}` | {function.Description} |\n");
        }

        return page.ToString();
    }
}
