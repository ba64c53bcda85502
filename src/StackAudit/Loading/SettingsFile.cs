using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>The settings of a stack alone, without its files: enough to know which fields it has.</summary>
/// <param name="Schema">The built-in kinds with the company's own fields.</param>
/// <param name="Problems">What is wrong in <c>stackaudit.yaml</c> and in what it extends.</param>
public sealed record SettingsFile(StackSchema Schema, Settings Settings, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>The folder of the stack; empty when there is none.</summary>
    public string Root { get; init; } = "";

    /// <summary>Reads <c>stackaudit.yaml</c> of the stack that is in these folders and files; a stack without one has the usual settings.</summary>
    public static SettingsFile Read(IReadOnlyList<string> paths)
    {
        var problems = new List<Diagnostic>();
        StackFolder? folder = StackFolder.Open(paths, FileTree.Disk, problems);
        LoadedSettings loaded = SettingsReader.Read(folder is null ? new SettingsInTexts([]) : new SettingsInTree(folder), StackSchema.BuiltIn, gaps: null, problems);
        return new SettingsFile(loaded.Options.Schema, loaded.Settings, DiagnosticOrder.Sort([.. problems, .. loaded.Problems])) { Root = folder?.Root ?? "" };
    }
}
