using StackAudit.Tests.Output.SchemaDocuments;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.Exports;

/// <summary>Reads diagrams with Mermaid itself.</summary>
internal static class DiagramCheck
{
    private static readonly NodeProgram Program = new(Repository.PathOf("tests", "diagram-check"));

    /// <summary>The type of the diagram in each file, or its first mistake.</summary>
    public static IReadOnlyDictionary<string, string> Run(IEnumerable<string> files) => Program.Run([.. files]);
}
