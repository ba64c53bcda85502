using StackAudit.Diagnostics;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Importing.Sources;

public sealed class CsvTableReaderTests
{
    [Theory]
    [InlineData("Name,Owner\nCRM,Ada\n")]
    [InlineData("Name;Owner\nCRM;Ada\n")]
    [InlineData("Name\tOwner\r\nCRM\tAda\r\n")]
    [InlineData("Name, Owner\nCRM, \"Ada\"\n")]
    [InlineData("Name|Owner\nCRM|Ada")]
    [InlineData("sep=;\nName;Owner\nCRM;Ada\n")]
    [InlineData("Name,Owner\n\n\"CRM\",\" Ada \"\n,\n,,\n")]
    public void WhateverStandsBetweenTheCells(string csv)
    {
        Table table = Read(csv);
        Assert.Equal(["Name", "Owner"], table.Columns);
        TableRow row = Assert.Single(table.Rows);
        Assert.Equal(("CRM", "Ada"), (row.Cells["Name"].Text, row.Cells["Owner"].Text));
    }

    [Fact]
    public void AQuotedCellHoldsSeparatorsQuotesAndLines()
    {
        Table table = Read("Name,Notes\n\"A, \"\"B\"\"\",\"one\ntwo\"\nC,12\" screens\n");
        Assert.Equal(["A, \"B\"", "one\ntwo", "C", "12\" screens"], table.Rows.SelectMany(row => row.Cells.Values).Select(cell => cell.Text));
    }

    [Fact]
    public void EachCellKnowsItsPlace()
    {
        Table table = Read("Näme,Öwner\n\"Kläviyo, Inc\",Ada\n\n😀,Ben\n");
        Assert.Equal("2:1 2:16 4:1 4:4", string.Join(' ', table.Rows.SelectMany(row => table.Columns.Select(column => Place(table, row.Cells[column])))));
        Assert.Equal("\"Kläviyo, Inc\"", table.Source.Slice(table.Rows[0].Cells["Näme"].Span));
    }

    [Theory]
    [InlineData("Name,Owner\nCRM,\"Ada\nCDP,Ben\n", "2:5 STK0305 This is not valid CSV: a quoted cell is not closed, or text stands behind its closing quotes.")]
    [InlineData("Name,Owner\n12\" x,\"Ada\nCDP,Ben\n", "2:7 STK0305 This is not valid CSV: a quoted cell is not closed, or text stands behind its closing quotes.")]
    [InlineData("Name,Owner\n\"CRM\"x,Ada\n", "2:1 STK0305 This is not valid CSV: a quoted cell is not closed, or text stands behind its closing quotes.")]
    [InlineData("Name,Owner,name,Name\nCRM,Ada\n", "1:17 STK0307 The heading `Name` stands here for the second time.")]
    [InlineData("Name,Owner\nCRM,Ada, Ben\n", "2:9 STK0308 `Ben` stands beyond the last of the 2 headings.")]
    [InlineData("", "1:1 STK0301 There is no list of records in this file.")]
    public void WhatIsWrongIsSaidAtItsPlace(string csv, string problem)
    {
        var problems = new DiagnosticBag();
        Assert.Null(CsvTableReader.Read(new SourceText("s.csv", csv), problems));
        Diagnostic found = Assert.Single(problems);
        Assert.Equal($"s.csv:{problem}", $"{found.Location} {found.Code} {found.Message}");
    }

    private static Table Read(string csv)
    {
        var problems = new DiagnosticBag();
        Table? table = CsvTableReader.Read(new SourceText("s.csv", csv), problems);
        Assert.Empty(problems);
        return table!;
    }

    private static string Place(Table table, TableCell cell) => $"{table.At(cell.Span).Start.Line}:{table.At(cell.Span).Start.Column}";
}
