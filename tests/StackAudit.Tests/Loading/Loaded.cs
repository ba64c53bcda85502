using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading;

/// <summary>A stack loaded from texts.</summary>
internal static class Loaded
{
    /// <summary>The model of one file in which nothing is wrong.</summary>
    public static StackModel Model(string stack, string? settings = null)
    {
        LoadResult result = Result(stack, settings);
        Assert.Equal("", PrintedProblems.Print(result.Problems));
        return result.Model!;
    }

    public static LoadResult Result(string stack, string? settings = null) => Files([("stack.yaml", stack), .. Settings(settings)]);

    public static LoadResult Files(params (string Path, string Content)[] files) =>
        StackLoader.Load([.. files.Select(file => new SourceText(file.Path, file.Content))], new LoadOptions { RequiresTools = false });

    public static IReadOnlyList<Diagnostic> Problems(string stack, string? settings = null) => Result(stack, settings).Problems;

    /// <summary>A value by its path, such as <c>owners.business</c> or <c>reviews.0.kind</c>.</summary>
    public static object? Value(this Record record, string path)
    {
        object? value = record;
        foreach (string step in path.Split('.'))
        {
            value = int.TryParse(step, out int index) ? ((object[])value!)[index] : ((Record)value!)[((Record)value!).Type[step]];
        }

        return value;
    }

    /// <summary>The text of the place where a field was written.</summary>
    public static string Written(this Record record, string field) => record.Source.Slice(record.LocationOf(record.Type[field]).Span);

    public static string Place(this Record record) => record.Source.Slice(record.Span);

    private static (string, string)[] Settings(string? settings) => settings is null ? [] : [("stackaudit.yaml", settings)];
}
