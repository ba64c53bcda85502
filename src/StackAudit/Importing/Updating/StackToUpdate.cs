using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>The stack that a folder is, or is a part of, as of one moment.</summary>
/// <param name="Root">The stack's folder, a full path.</param>
/// <param name="Folder">Where new files go, from the root on; empty for the root itself.</param>
/// <param name="Model">What it says.</param>
/// <param name="Tree">Where its files are read from.</param>
internal sealed record StackToUpdate(string Root, string Folder, StackModel Model, FileTree Tree)
{
    /// <summary>The stack; null after a report.</summary>
    public static StackToUpdate? Open(string folder, DiagnosticBag problems)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (RootOf(full) is not { } root)
        {
            problems.Add(UpdateDiagnostics.NoStack(folder));
            return null;
        }

        var tree = new RememberedTree(FileTree.Disk);
        LoadResult loaded = StackLoader.Load([root], new LoadOptions { Tree = tree, RequiresTools = false });
        Diagnostic[] errors = [.. loaded.Problems.Where(problem => problem.Severity == Severity.Error)];
        problems.AddRange(errors);
        string relative = RelativePath.Of(root, full);
        return loaded.Model is null || errors.Length > 0 ? null : new StackToUpdate(root, relative == "." ? "" : relative, loaded.Model, tree);
    }

    /// <summary>A file of the stack as it was read; null when there is none.</summary>
    public SourceText? TextOf(string file)
    {
        string path = Path.GetFullPath(Path.Combine(Root, file));
        return Model.Files.FirstOrDefault(known => known.Path == file)
            ?? (Tree.HasFile(path) ? SourceReader.Read(path, file, new List<Diagnostic>(), Tree) : null);
    }

    private static string? RootOf(string full)
    {
        for (string? folder = full; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Settings.FileName)))
            {
                return folder;
            }
        }

        return Directory.Exists(full) ? full : null;
    }
}
