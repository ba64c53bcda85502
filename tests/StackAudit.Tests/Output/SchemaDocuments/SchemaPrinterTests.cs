using StackAudit.Output.SchemaDocuments;
using StackAudit.Schema;
using StackAudit.Tests.Loading;
using Xunit;

namespace StackAudit.Tests.Output.SchemaDocuments;

public class SchemaPrinterTests
{
    [Fact]
    public void EveryKindAndFieldIsPrinted()
    {
        string[] lines = Print("").Split("\n* required")[0].Split('\n');

        Assert.Equal(StackSchema.BuiltIn.Kinds.Count, lines.Count(line => line.EndsWith(')') && !line.StartsWith(' ')));
        Assert.Equal(StackSchema.BuiltIn.Kinds.Sum(kind => kind.Fields.Fields.Count), lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Contains("  vendor               → vendor", lines);
        Assert.Contains("  status*              enum(proposed, trial, active, retiring, retired, rejected)", lines);
        Assert.Contains("  =is_live             yes/no (on trial, active or retiring)", lines);
    }

    [Fact]
    public void TheKnownWordsArePrintedWithThoseOfTheCompany()
    {
        string[] lines = Print("categories: { voice-commerce: Voice commerce }\ntaxonomy: { user.loyalty-card: sensitive }\n").Split('\n');

        Assert.Contains("    email-marketing       Email marketing", lines);
        Assert.Contains("    voice-commerce  Voice commerce", lines);
        Assert.Contains(lines, line => line.StartsWith("  esp ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is ["loyalty-card", "user.loyalty-card", "sensitive", ..]);
        Assert.Contains(lines, line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is ["email", "user.contact.email", "personal", "Email", "address"]);
    }

    private static string Print(string settings) => SchemaPrinter.Print(StackSchema.BuiltIn, Loaded.Model("tools: { a: { name: A, status: active } }", settings).Settings);
}
