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

        LoadedSettings settings = SettingsReader.Read(new SettingsInTree(folder), options.Schema, options.Gaps, unread = []);
        if (settings.IsNewerModel)
        {
            return new LoadResult(null, folder.Root, [.. settings.Own!.Problems.TakeLast(1)]);
        }

        problems.AddRange(unread);
        KeyValuePair<string, string>[] found = [.. folder.Find(settings.Settings.Ignore).Where(file => !settings.Includes(file.Key))];
        problems.AddRange(folder.Problems);
        FileContext?[] files = new FileContext?[found.Length];
        var unreadable = new List<Diagnostic>[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = options.MaxThreads }, i =>
        {
            SourceText? source = SourceReader.Read(found[i].Value, found[i].Key, unreadable[i] = [], folder.Tree);
            files[i] = source is null ? null : StackFileReader.Read(source, settings.Options);
        });
        problems.AddRange(unreadable.SelectMany(each => each));
        var assembly = new StackAssembly(settings, [.. files.OfType<FileContext>()], problems, Path.GetFileName(folder.Root));
        return new LoadResult(assembly.Assemble(options), folder.Root, DiagnosticOrder.Sort(problems)) { References = assembly.References };
    }

    /// <summary>Loads a stack from texts; one named <c>stackaudit.yaml</c> holds its settings, and may extend others.</summary>
    public static LoadResult Load(IReadOnlyList<SourceText> texts, LoadOptions options)
    {
        var unread = new List<Diagnostic>();
        LoadedSettings settings = SettingsReader.Read(new SettingsInTexts(texts), options.Schema, options.Gaps, unread);
        if (settings.IsNewerModel)
        {
            return new LoadResult(null, "", [.. settings.Own!.Problems.TakeLast(1)]);
        }

        var problems = new DiagnosticBag();
        problems.AddRange(unread);
        FileContext[] files =
        [
            .. texts.Where(text => !settings.Includes(text.Path)).OrderBy(text => text.Path, StringComparer.Ordinal).Select(text => StackFileReader.Read(text, settings.Options)),
        ];
        var assembly = new StackAssembly(settings, files, problems, "stack");
        return new LoadResult(assembly.Assemble(options), "", DiagnosticOrder.Sort(problems)) { References = assembly.References };
    }
}
