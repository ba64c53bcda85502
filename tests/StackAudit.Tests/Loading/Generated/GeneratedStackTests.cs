using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading.Generated;

public class GeneratedStackTests
{
    // Counted in the reference of the model: sixteen tables of fields, and the kinds goal (in a statement), stack and finding (computed only).
    private const int KindsWithATable = 16;
    private const int OtherKinds = 3;
    private const int FieldsInTables = 221;
    private const int FieldsOfGoals = 2;
    private const int FieldsOfTheStack = 1;
    private const int CommonFieldsOfAKind = 4;

    public static TheoryData<string> Kinds => [.. StackSchema.BuiltIn.Kinds.Where(kind => kind.Fields.StoredCount > 0).Select(kind => kind.Name)];

    [Fact]
    public void AllKindsAndFieldsAreDeclared()
    {
        Assert.Equal(KindsWithATable + OtherKinds, StackSchema.BuiltIn.Kinds.Count);
        Assert.Equal(KindsWithATable + OtherKinds - 1, Kinds.Count);

        // All kinds with a table have the common fields, and so have goals.
        int fields = FieldsInTables + FieldsOfGoals + FieldsOfTheStack + (CommonFieldsOfAKind * (KindsWithATable + 1));
        Assert.Equal(fields, StackSchema.BuiltIn.Kinds.Sum(kind => kind.Fields.StoredCount));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryFieldIsReadBackWithItsValueAndPlace(string kindName)
    {
        var stack = new GeneratedStack(StackSchema.BuiltIn[kindName]);

        Assert.Equal("", PrintedProblems.Print(stack.Result.Problems));
        Assert.True(stack.Fields.Count >= stack.Kind.Fields.StoredCount);
        Entity entity = stack.Entity;
        foreach (GeneratedField field in stack.Fields)
        {
            (Record record, Field declared) = Find(entity, field.Path);
            Assert.Equal($"{field.Path} = {field.Printed}", $"{field.Path} = {(declared.Records is null ? Print(record[declared]) : "")}");

            // The stack's name is the only value that is copied, from the settings.
            Assert.Equal(GeneratedStack.Print(entity.Source, field.Span), GeneratedStack.Print(record.Source, record.LocationOf(declared).Span));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryFieldIsReadByRulesWithItsValueTypeAndPlace(string kindName)
    {
        var stack = new GeneratedStack(StackSchema.BuiltIn[kindName]);
        Assert.NotEmpty(stack.Fields);
        foreach (GeneratedField field in stack.Fields)
        {
            (Record record, Field declared) = Find(stack.Entity, field.Path);
            FieldReading reading = FieldReading.Of(stack.Result.Model!, stack.Entity, field.Path);
            Assert.Equal($"{field.Path} {declared.Type}", $"{field.Path} {reading.Type}");
            Assert.Equal(record[declared], reading.Value);
            Assert.Equal(record.LocationOf(declared), reading.Place);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryWrongFieldIsReportedOnceAtItsPlace(string kindName)
    {
        EntityKind kind = StackSchema.BuiltIn[kindName];
        IReadOnlyList<GeneratedField> fields = new GeneratedStack(kind).Fields;
        Assert.NotEmpty(fields);
        var differences = new List<string>();
        foreach (GeneratedField field in fields)
        {
            var stack = new GeneratedStack(kind, field.Path);
            string expected = $"{field.Path} {stack.Wrong}";
            string reported = string.Join("; ", stack.Result.Problems.Select(problem => $"{field.Path} {GeneratedStack.Print(problem.Location.Source, problem.Location.Span)}"));
            if (expected != reported || stack.Result.Problems[0].Severity != Severity.Error)
            {
                differences.Add($"expected {expected}, got {reported}: {PrintedProblems.Print(stack.Result.Problems)}");
            }
        }

        Assert.Empty(differences);
    }

    private static (Record Record, Field Field) Find(Record entity, string path)
    {
        int dot = path.LastIndexOf('.');
        var record = (Record)(dot < 0 ? entity : entity.Value(path[..dot])!);
        return (record, record.Type[path[(dot + 1)..]]);
    }

    private static string Print(object? value) => value switch
    {
        null => "missing",
        object[] items => $"[{string.Join(", ", items.Select(Print))}]",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Entity entity => entity.Id,
        _ => value.ToString()!,
    };
}
