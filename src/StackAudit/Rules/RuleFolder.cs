using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>The rule files in a folder and below.</summary>
internal static class RuleFolder
{
    /// <summary>Where a stack keeps its own rules.</summary>
    public const string Name = "rules";

    private const string Ending = ".rules";

    /// <summary>The paths in order.</summary>
    public static IReadOnlyList<string> FilesIn(string folder, DiagnosticBag diagnostics, FileTree? tree = null)
    {
        try
        {
            return (tree ?? FileTree.Disk).FilesBelow(folder, Ending);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileDiagnostics.UnreadableFolder(new Location(new SourceText(folder.Replace('\\', '/'), ""), default)));
            return [];
        }
    }
}
