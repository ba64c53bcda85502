using StackAudit.Tests.Output.SchemaDocuments;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

/// <summary>A test that needs a published schema from beside the checkout, and Node.js and npm to check with it; it is skipped where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute(string schema) =>
        Skip = Path.Exists(Repository.SharedPathOf(schema)) ? new NpmFactAttribute().Skip : $"NOT CHECKED AGAINST ITS SCHEMA: there is no ../shared/{schema} beside this checkout.";
}
