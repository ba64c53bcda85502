using StackAudit.Output.SchemaDocuments;
using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Output.SchemaDocuments;

public class SchemaPrinterTests
{
    [Fact]
    public void EveryKindAndFieldIsPrinted()
    {
        string[] lines = SchemaPrinter.Print(StackSchema.BuiltIn).Split('\n');

        Assert.Equal(StackSchema.BuiltIn.Kinds.Count, lines.Count(line => line.EndsWith(')') && !line.StartsWith(' ')));
        Assert.Equal(StackSchema.BuiltIn.Kinds.Sum(kind => kind.Fields.Fields.Count), lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Contains("  vendor               → vendor", lines);
        Assert.Contains("  status*              enum(proposed, trial, active, retiring, retired, rejected)", lines);
        Assert.Contains("  =is_live             yes/no (on trial, active or retiring)", lines);
    }
}
