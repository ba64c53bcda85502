using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.SchemaDocuments;

/// <summary>Checks YAML files against a JSON Schema with an implementation that is not ours.</summary>
internal static class SchemaCheck
{
    private static readonly NodeProgram Program = new(Repository.PathOf("tests", "schema-check"));

    /// <summary>What is wrong with each file, by its path; <c>valid</c> for nothing.</summary>
    public static IReadOnlyDictionary<string, string> Run(string schema, IEnumerable<string> files) => Program.Run([schema, .. files]);
}
