using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>The folder that an import writes to.</summary>
internal sealed class ImportTarget(ImportOptions options)
{
    /// <summary>Beside the folder, because what stands in it is read as a part of the stack.</summary>
    public string MappingPath
    {
        get
        {
            string folder = Path.TrimEndingDirectorySeparator(options.Folder);
            string name = $"{FolderName}.mapping.yaml";
            return Path.GetFileName(folder) is "." or ".." ? Path.Combine(folder, "..", name) : Path.Combine(Path.GetDirectoryName(folder) ?? "", name);
        }
    }

    /// <summary>The stack's name, where a mapping gives none.</summary>
    public string FolderName => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Folder)));

    /// <summary>Where each file goes; those that exist are reported, unless they may be replaced.</summary>
    /// <param name="files">Of the stack.</param>
    /// <param name="mapping">The mapping to write; null for none.</param>
    /// <param name="problems">Receives what is in the way.</param>
    public IReadOnlyList<(string Path, string Content)> Place(IEnumerable<SourceText> files, SourceText? mapping, DiagnosticBag problems)
    {
        bool isPartOfStack = IsInStack();
        var placed = new List<(string Path, string Content)>();
        foreach (SourceText file in files)
        {
            // Settings of its own would make the folder another stack.
            if (file.Path != StackFiles.Settings || !isPartOfStack)
            {
                placed.Add((Path.Combine(options.Folder, file.Path), file.Content));
            }
        }

        if (mapping is not null)
        {
            placed.Add((MappingPath, mapping.Content));
        }

        if (!options.Force)
        {
            problems.AddRange(placed.Where(file => Path.Exists(file.Path)).Select(file => ConversionDiagnostics.ExistingFile(file.Path.Replace('\\', '/'))));
        }

        return placed;
    }

    private bool IsInStack()
    {
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(options.Folder)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, StackFiles.Settings)))
            {
                return true;
            }
        }

        return false;
    }
}
