using StackAudit.Diagnostics;
using StackAudit.Exporting;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Tests.Loading;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Exporting;

/// <summary>A stack in a folder, its tables, and what importing them again would change.</summary>
internal sealed class Exported : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Exported(params (string File, string Text)[] files)
    {
        foreach ((string file, string text) in files)
        {
            _folder.Write(Path.Combine("stack", file), text);
        }
    }

    public string Folder => _folder.File("stack");

    public static Exported CopyOf(string example)
    {
        string root = Repository.PathOf("examples", example);
        return new Exported([.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(root, file), File.ReadAllText(file)))]);
    }

    public StackModel Load()
    {
        LoadResult loaded = StackLoader.Load([Folder], new LoadOptions { RequiresTools = false });
        Assert.Equal("", PrintedProblems.Print(loaded.Problems.Where(problem => problem.Severity == Severity.Error)));
        return loaded.Model!;
    }

    public static string Csv(EntityTable table, bool isFile = false)
    {
        using var output = new MemoryStream();
        EntityCsv.Write(table, output, isFile);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Cells as rows, the headings first, for a table with one of them changed.</summary>
    public static string Print(IReadOnlyList<IReadOnlyList<string>> cells) =>
        string.Concat(cells.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

    public ImportResult Import(string csv, string? mapping = null) => TableUpdate.Plan(new ImportOptions
    {
        Source = _folder.Write("table.csv", csv),
        Folder = Folder,
        Mapping = mapping is null ? null : _folder.Write("mapping.yaml", mapping),
        Update = true,
    });

    /// <summary>Imports, writes, and makes sure that a second time changes nothing.</summary>
    public UpdateSummary Update(string csv, string? mapping = null)
    {
        UpdateSummary update = Summary(Import(csv, mapping));
        update.Changes.Write();
        Assert.Equal("", Summary(Import(csv, mapping)).Changes.Diff);
        return update;
    }

    public static UpdateSummary Summary(ImportResult result)
    {
        Assert.Equal("", PrintedProblems.Print(result.Problems));
        return result.Update!;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Dispose() => _folder.Dispose();
}
