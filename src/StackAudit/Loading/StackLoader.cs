using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Loads a stack: its settings, then its files, then what they say about each other.</summary>
public static class StackLoader
{
    /// <summary>Loads what is in files and folders, as one stack.</summary>
    public static LoadResult Load(IReadOnlyList<string> paths, LoadOptions options)
    {
        var problems = new DiagnosticBag();
        var unread = new List<Diagnostic>();
        StackFolder? folder = StackFolder.Open(paths, options.Tree, unread);
        problems.AddRange(unread);
        if (folder is null)
        {
            return new LoadResult(null, "", [.. problems]);
        }

        LoadedSettings settings = ReadSettings(folder, options, unread = []);
        problems.AddRange(unread);
        if (settings.IsNewerModel)
        {
            return new LoadResult(null, folder.Root, [.. settings.File!.Problems.TakeLast(1)]);
        }

        IReadOnlyList<KeyValuePair<string, string>> found = [.. folder.Find(settings.Settings.Ignore)];
        problems.AddRange(folder.Problems);
        FileContext?[] files = new FileContext?[found.Count];
        var unreadable = new List<Diagnostic>[found.Count];
        Parallel.For(0, found.Count, new ParallelOptions { MaxDegreeOfParallelism = options.MaxThreads }, i =>
        {
            SourceText? source = SourceReader.Read(found[i].Value, found[i].Key, unreadable[i] = [], folder.Tree);
            files[i] = source is null ? null : StackFileReader.Read(source, settings.Options);
        });
        problems.AddRange(unreadable.SelectMany(each => each));
        var assembly = new StackAssembly(settings, [.. files.OfType<FileContext>()], problems, Path.GetFileName(folder.Root));
        return new LoadResult(assembly.Assemble(options), folder.Root, DiagnosticOrder.Sort(problems)) { References = assembly.References };
    }

    /// <summary>Loads a stack from texts; one named <c>stackaudit.yaml</c> holds its settings.</summary>
    public static LoadResult Load(IReadOnlyList<SourceText> texts, LoadOptions options)
    {
        SourceText? own = texts.FirstOrDefault(text => text.Path == StackFolder.SettingsFile);
        LoadedSettings settings = own is null ? SettingsReader.None(options.Schema, options.Gaps) : SettingsReader.Read(own, options.Schema, options.Gaps);
        if (settings.IsNewerModel)
        {
            return new LoadResult(null, "", [.. settings.File!.Problems.TakeLast(1)]);
        }

        var problems = new DiagnosticBag();
        FileContext[] files =
        [
            .. texts.Where(text => text != own).OrderBy(text => text.Path, StringComparer.Ordinal).Select(text => StackFileReader.Read(text, settings.Options)),
        ];
        var assembly = new StackAssembly(settings, files, problems, "stack");
        return new LoadResult(assembly.Assemble(options), "", DiagnosticOrder.Sort(problems)) { References = assembly.References };
    }

    private static LoadedSettings ReadSettings(StackFolder folder, LoadOptions options, List<Diagnostic> problems)
    {
        SourceText? source = folder.Tree.Has(folder.SettingsPath) ? SourceReader.Read(folder.SettingsPath, StackFolder.SettingsFile, problems, folder.Tree) : null;
        return source is null ? SettingsReader.None(options.Schema, options.Gaps) : SettingsReader.Read(source, options.Schema, options.Gaps);
    }
}
