using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Output.SchemaDocuments;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Starting;

/// <summary>Begins a stack, or completes what stands around one. Nothing that exists is changed.</summary>
public static class Starter
{
    private const string Settings = Configuration.Settings.FileName;
    private const string Tools = "tools.yaml";

    /// <param name="folder">Where the stack is or is to be; need not exist.</param>
    /// <param name="host">The host to write jobs for; null for the one that is recognised.</param>
    public static StarterPlan Plan(string folder, HostRecognition? host = null)
    {
        folder = Path.GetFullPath(folder);
        string top = GitConfig.TopOf(folder) ?? folder;
        HostRecognition recognition = host ?? HostRecognition.Of(top);
        bool hasStack = HasStack(folder, out string? refusal);
        if (refusal is not null)
        {
            return new StarterPlan(recognition, [], [], [], refusal);
        }

        string stack = RelativePath.Of(top, folder);
        NewFile[] files =
        [
            new(Path.Combine(folder, Settings), StarterTemplates.OfStack(Settings)),
            .. hasStack ? [] : new[] { new NewFile(Path.Combine(folder, Tools), StarterTemplates.OfStack(Tools)) },
            .. recognition.Host?.Jobs.Select(job => new NewFile(Path.Combine(top, job.Path), StarterTemplates.OfHost(recognition.Host.Name, job.Template, stack))) ?? [],
            .. recognition.Host?.Entry is { } entry ? new[] { new NewFile(Path.Combine(top, entry.Path), entry.Text) } : [],
            new(Path.Combine(folder, SchemaFiles.OfFiles), SchemaOf(folder)),
            new(Path.Combine(folder, SchemaFiles.OfSettings), SettingsSchemaDocuments.Json([folder], [])),
            new(Path.Combine(top, EditorSettings.Path), EditorSettings.For(stack)),
        ];
        ILookup<bool, NewFile> byExistence = files.ToLookup(file => Path.Exists(file.Path));
        string[] kept = [.. byExistence[true].Select(file => file.Path)];
        return new StarterPlan(recognition, [.. byExistence[false]], kept, [.. LeftToDo(recognition.Host, byExistence[true])]) { HasStack = hasStack };
    }

    private static IEnumerable<string> LeftToDo(CodeHost? host, IEnumerable<NewFile> kept)
    {
        foreach (NewFile file in kept)
        {
            string name = Path.GetFileName(file.Path);
            if (host?.Entry?.Text == file.Text && !File.ReadAllText(file.Path).Contains(host.Jobs[0].Path, StringComparison.Ordinal))
            {
                yield return $"Add to {name}:\n{Indented(file.Text)}";
            }

            if (name == Path.GetFileName(EditorSettings.Path) && !File.ReadAllText(file.Path).Contains(SchemaFiles.OfFiles, StringComparison.Ordinal))
            {
                yield return $"Add to {EditorSettings.Path}, for help while you write:\n{Indented(file.Text)}";
            }
        }

        if (host?.LeftToDo is { } further)
        {
            yield return further;
        }
    }

    private static string Indented(string text) => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => $"  {line}"));

    // Whoever has settings has begun. Without them, YAML files are a stack if they read as one.
    private static bool HasStack(string folder, out string? refusal)
    {
        refusal = null;
        if (!Directory.Exists(folder))
        {
            refusal = File.Exists(folder) ? $"`{RelativePath.FromHere(folder)}` is a file; name a folder." : null;
            return false;
        }

        if (File.Exists(Path.Combine(folder, Settings)))
        {
            return true;
        }

        LoadResult loaded = StackLoader.Load([folder], new LoadOptions { RequiresTools = false });
        if (loaded.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error) is { } problem)
        {
            refusal = $"{problem.Location.Source.Path} does not read as a part of a stack ({problem.Message}) Mend it, or begin in a folder of its own: `stackaudit init stack`.";
        }

        return loaded.Model is { Files.Count: > 0 };
    }

    private static string SchemaOf(string folder)
    {
        SettingsFile file = SettingsFile.Read([folder]);
        return JsonSchemaWriter.Write(file.Schema, file.Settings);
    }
}
