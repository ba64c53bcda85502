using CsvHelper;
using StackAudit.Output;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class CsvFormatterTests
{
    [Fact]
    public void EveryTextComesBackAsItWas()
    {
        Dictionary<string, string> row = Rows(Sample.Format("csv", HostileResult.Result))[0];
        Assert.All((string[])["id", "code", "name", "category", "message", "help", "fixes"], column => Assert.Equal(HostileResult.Text, row[column]));
        Assert.Equal(HostileResult.Source.Path, row["file"]);
        Assert.Equal($"{HostileResult.Text} 0 → {HostileResult.Text} 1", row["path"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void NoTextIsAFormula(string text)
    {
        Finding finding = Sample.Finding(Sample.Residency with { Code = text, Name = text, Category = text, Help = text }, text, new(text, "x"), "x", Sample.Entity("tool", text)) with { Assignees = [Sample.Entity("person", text)] };
        Dictionary<string, string> row = Rows(Sample.Format("csv", Sample.Result([finding])))[0];
        Assert.All((string[])["code", "name", "category", "file", "message", "subjects", "assignees", "help"], column => Assert.Equal($"'{text}", row[column]));
    }

    [Fact]
    public void AFileSaysThatItIsUtf8AndAStreamDoesNot()
    {
        Assert.StartsWith("\uFEFFid,", Sample.Format("csv", WholeResult.Result, new FormatOptions { IsFile = true }), StringComparison.Ordinal);
        Assert.StartsWith("id,", Sample.Format("csv", WholeResult.Result), StringComparison.Ordinal);
    }

    private static List<Dictionary<string, string>> Rows(string csv)
    {
        using CsvReader reader = CsvReader.FromText(csv, new CsvReaderOptions { HasHeader = false });
        Assert.True(reader.Read());
        string[] headings = Cells(reader);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(headings.Zip(Cells(reader)).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))];
}
