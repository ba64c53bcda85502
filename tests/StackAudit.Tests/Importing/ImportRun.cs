using System.Text;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Importing;

/// <summary>One import into a fresh folder.</summary>
internal sealed class ImportRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Source { get; private init; } = "";

    public string Folder => _folder.File("stack");

    public string MappingFile => _folder.File("stack.mapping.yaml");

    public ImportResult Result { get; private set; } = new() { Problems = [] };

    public static ImportRun OfCsv(string csv, string? mapping = null, bool strict = false) => Of("source.csv", Encoding.UTF8.GetBytes(csv), mapping, strict);

    public static ImportRun Of(string file, byte[] source, string? mapping = null, bool strict = false)
    {
        var folder = new TemporaryFolder();
        var run = new ImportRun(folder) { Source = folder.File(file) };
        File.WriteAllBytes(run.Source, source);
        run.Again(mapping is null ? null : folder.Write("mapping.yaml", mapping), strict);
        return run;
    }

    private ImportRun(TemporaryFolder folder)
    {
        _folder.Dispose();
        _folder = folder;
    }

    public ImportResult Again(string? mapping, bool strict = false, bool force = false) =>
        Result = TableImport.Run(new ImportOptions { Source = Source, Folder = Folder, Mapping = mapping, Strict = strict, Force = force });

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>What was written, which must load without a mistake.</summary>
    public StackModel Load()
    {
        Assert.Empty(Result.Problems);
        LoadResult loaded = StackLoader.Load([Folder], new LoadOptions { RequiresTools = false });
        Assert.DoesNotContain(loaded.Problems, problem => problem.Severity == Diagnostics.Severity.Error);
        return loaded.Model!;
    }

    /// <summary>The value of a field as the loader has it, written with dots where it lies in records.</summary>
    public object? ValueOf(string kind, string id, string path)
    {
        Record record = Load().Find(kind, id) ?? throw new ArgumentException($"There is no {kind} `{id}`.");
        string[] keys = path.Split('.');
        foreach (string key in keys[..^1])
        {
            record = (Record)(record[record.Type[key]] ?? throw new ArgumentException($"`{key}` of `{id}` is missing."));
        }

        object? value = record[record.Type[keys[^1]]];
        return value is object[] list ? string.Join(" | ", list) : value?.ToString();
    }

    /// <summary>Each problem as <c>file:line:column code message</c>, the file without its folders.</summary>
    public string[] Problems =>
        [.. Result.Problems.Select(problem => $"{Path.GetFileName(problem.Location.ToString())} {problem.Code} {problem.Message}")];

    public void Dispose() => _folder.Dispose();
}
