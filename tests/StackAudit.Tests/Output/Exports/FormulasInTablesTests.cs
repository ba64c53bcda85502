using StackAudit.Exporting;
using StackAudit.Schema;
using StackAudit.Tests.Exporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Exports;

/// <summary>No text of a stack becomes a formula in a spreadsheet.</summary>
public sealed class FormulasInTablesTests
{
    public static TheoryData<string> Kinds => [.. EntityTable.Kinds(StackSchema.BuiltIn).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryTextIsGuarded(string kind)
    {
        foreach (Field field in StackSchema.BuiltIn[kind].Fields.Stored.Where(field => field.Type == ScalarType.Text && field.Name != "id"))
        {
            foreach (string start in (string[])["=", "+", "-", "@", "\t"])
            {
                using var folder = new TemporaryFolder();
                folder.Write("stack.yaml", Stack(kind, field.Name, $"{start}cmd|' /C calc'!A0"));
                CommandRun run = CommandRun.Of("export", "csv", "--kind", kind, folder.Path);
                Assert.True(run.ExitCode == 0, run.Error);
                Assert.Contains($"'{start}cmd|", run.Out, StringComparison.Ordinal);
                Assert.DoesNotContain($",{start}cmd|", run.Out, StringComparison.Ordinal);
            }
        }
    }

    private static string Stack(string kind, string field, string text)
    {
        EntityKind of = StackSchema.BuiltIn[kind];
        string fields = string.Join(", ", of.Fields.Stored.Where(each => each.IsRequired && each.Name != field).Select(each => $"{each.Name}: {Usual(each)}").Append($"{field}: {System.Text.Json.JsonSerializer.Serialize(text)}"));
        string tools = kind == "tool" ? "" : "tools: { crm: { name: CRM, status: active } }\n";
        return of.IsList ? $"{tools}{of.Section}:\n  - {{ {fields} }}\n" : $"{tools}{of.Section}:\n  one: {{ {fields} }}\n";
    }

    private static string Usual(Field field) => field.Type switch
    {
        EnumType words => words.Members[0].Name,
        ReferenceType => "crm",
        ScalarType { Scalar: Scalar.Date } => "2026-01-01",
        ListType => "[]",
        _ => "word",
    };
}
