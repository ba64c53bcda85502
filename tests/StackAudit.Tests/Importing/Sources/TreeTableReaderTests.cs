using StackAudit.Diagnostics;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Importing.Sources;

/// <summary>YAML and JSON hold the same lists.</summary>
public sealed class TreeTableReaderTests
{
    [Theory]
    [InlineData("- Name: CRM\n  owner: { name: Ada }\n  tags: [a, b, ~]\n- { Name: CDP }\n")]
    [InlineData("count: 2\napps:\n  - { Name: CRM, owner: { name: Ada }, tags: [a, b] }\n  - Name: CDP\n")]
    [InlineData("[{\"Name\": \"CRM\", \"owner\": {\"name\": \"Ada\"}, \"tags\": [\"a\", \"b\", null]}, {\"Name\": \"CDP\"}]")]
    [InlineData("{\"count\": 2,\t\"apps\": [\n\t{\"Name\": \"CRM\", \"owner\": {\"name\": \"Ad\\u0061\"}, \"tags\": [\"a\", \"b\"]}, {\"Name\": \"CDP\"}]}")]
    public void ARecordInARecordGivesDottedColumns(string text)
    {
        Table table = Read(text, out DiagnosticBag problems)!;
        Assert.Empty(problems);
        Assert.Equal(["Name", "owner.name", "tags"], table.Columns);
        Assert.Equal(["CRM", "CDP"], table.Rows.Select(row => row.Cells["Name"].Text));
        Assert.Equal(("Ada", "a, b"), (table.Rows[0].Cells["owner.name"].Text, table.Rows[0].Cells["tags"].Text));
    }

    [Theory]
    [InlineData("- Name: yes\n  n: 1.0\n  x: null\n  y: 'null'\n")]
    [InlineData("[{\"Name\": \"yes\", \"n\": 1.0, \"x\": null, \"y\": \"null\"}]")]
    public void ValuesStayAsTheyAreWritten(string text)
    {
        TableRow row = Read(text, out _)!.Rows[0];
        Assert.Equal(("yes", "1.0", true, "null"), (row.Cells["Name"].Text, row.Cells["n"].Text, row.Cells["x"].IsEmpty, row.Cells["y"].Text));
    }

    [Theory]
    [InlineData("name: CRM\n", "1:1 STK0301 There is no list of records in this file.")]
    [InlineData("a: [{ x: 1 }]\nb: [{ y: 1 }]\n", "2:1 STK0302 `b` holds a second list of records, beside `a`.")]
    [InlineData("- name: CRM\n- CDP\n", "2:3 STK0303 This element of the list is not a record.")]
    [InlineData("- name: CRM\n  tags: [{ a: 1 }]\n", "2:10 STK0304 The list in `tags` holds more than single values.")]
    [InlineData("- name: 'CRM\n", "1:9 STK0008 This is not valid YAML: a quoted text is not closed.")]
    [InlineData("- name: CRM\n  name: CDP\n", "2:3 STK0019 The key `name` stands here for the second time.")]
    [InlineData("{\"name\": \"CRM\"}", "1:1 STK0301 There is no list of records in this file.")]
    [InlineData("{\"a\": [{}],\n\"b\": [{}]}", "2:1 STK0302 `b` holds a second list of records, beside `a`.")]
    [InlineData("[{\"name\": \"CRM\"}, 5]", "1:19 STK0303 This element of the list is not a record.")]
    [InlineData("[{\"tags\": [[1]]}]", "1:12 STK0304 The list in `tags` holds more than single values.")]
    [InlineData("[{\"name\": \"CRM\"\n \"x\": 1}]", "2:2 STK0306 This is not valid JSON: '\"' is invalid after a value. Expected either ',', '}', or ']'.")]
    [InlineData("[{\"é\": \"CRM\"}] x", "1:16 STK0306 This is not valid JSON: 'x' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("[{\"name\": \"CRM\", \"name\": 1}]", "1:18 STK0307 The heading `name` stands here for the second time.")]
    public void WhatIsWrongIsSaidAtItsPlace(string text, string problem)
    {
        Assert.Null(Read(text, out DiagnosticBag problems));
        Diagnostic found = Assert.Single(problems);
        Assert.Equal($"s:{problem}", $"{found.Location} {found.Code} {found.Message}");
    }

    private static Table? Read(string text, out DiagnosticBag problems)
    {
        problems = [];
        var source = new SourceText("s", text);
        return text[0] is '[' or '{' ? JsonTableReader.Read(source, problems) : YamlTableReader.Read(source, problems);
    }
}
