using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>The settings of a stack alone, without its files: enough to know which fields it has.</summary>
/// <param name="Schema">The built-in kinds with the company's own fields.</param>
/// <param name="Problems">What is wrong in <c>stackaudit.yaml</c>.</param>
public sealed record SettingsFile(StackSchema Schema, Settings Settings, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>The folder of the stack; empty when there is none.</summary>
    public string Root { get; init; } = "";

    /// <summary>Reads <c>stackaudit.yaml</c> of the stack that is in these folders and files; a stack without one has the usual settings.</summary>
    public static SettingsFile Read(IReadOnlyList<string> paths)
    {
        var problems = new List<Diagnostic>();
        StackFolder? folder = StackFolder.Open(paths, FileTree.Disk, problems);
        string? path = folder?.SettingsPath;
        LoadedSettings loaded = Path.Exists(path) && SourceReader.Read(path, StackFolder.SettingsFile, problems) is { } source
            ? SettingsReader.Read(source, StackSchema.BuiltIn)
            : SettingsReader.None(StackSchema.BuiltIn);
        return new SettingsFile(loaded.Options.Schema, loaded.Settings, [.. problems, .. loaded.File?.Problems ?? []]) { Root = folder?.Root ?? "" };
    }
}
