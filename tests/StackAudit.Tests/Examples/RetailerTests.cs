using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Examples;

public class RetailerTests
{
    private static readonly AnalysisResult Result = PlantedExample.Of("retailer").Result;

    [Theory]
    [InlineData("playtime: 45 days", "playtime: 40 days", "STK1004 tool:posthog-lab")]
    [InlineData("notice_window: 60 days", "notice_window: 62 days", "STK1701 contract:snowflake-2024")]
    public void WithAnotherParameterANearMissIsFound(string set, string other, string found)
    {
        using var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(Repository.PathOf("examples", "retailer"), "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Repository.PathOf("examples", "retailer"), file), File.ReadAllText(file).Replace(set, other, StringComparison.Ordinal));
        }

        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });

        Assert.Empty(result.Problems);
        Assert.Equal([found], result.Findings.Select(Shown).Except(Result.Findings.Select(Shown)));
    }

    [Fact]
    public void ItUsesEveryKindAndNearlyAllFields()
    {
        string[] outsideOfTheStack = ["proposal", "exception", "finding", "stack"];
        EntityKind[] kinds = [.. StackSchema.BuiltIn.Kinds.Where(kind => !outsideOfTheStack.Contains(kind.Name))];
        Assert.All(kinds, kind => Assert.NotEmpty(Result.Model.All(kind.Name)));

        var fields = new HashSet<Field>();
        var used = new HashSet<Field>();
        foreach (EntityKind kind in kinds)
        {
            Collect(kind.Fields, fields);
            foreach (Entity entity in Result.Model.All(kind.Name))
            {
                CollectUsed(entity, used);
            }
        }

        Assert.True(fields.Count >= 300, $"Only {fields.Count} fields were found.");
        Assert.True(used.Count >= 0.8 * fields.Count, $"{used.Count} of {fields.Count} fields are used.");
    }

    private static string Shown(Finding finding) => $"{finding.Rule.Code} {string.Join(", ", PlantedProblem.SubjectsOf(finding))}";

    private static void Collect(RecordType type, HashSet<Field> fields)
    {
        foreach (Field field in type.Stored)
        {
            fields.Add(field);
            if ((field.Type as ListType)?.Element is RecordType element)
            {
                Collect(element, fields);
            }
            else if (field.Type is RecordType nested)
            {
                Collect(nested, fields);
            }
        }
    }

    private static void CollectUsed(Record record, HashSet<Field> used)
    {
        foreach (Field field in record.Type.Stored.Where(record.IsWritten))
        {
            used.Add(field);
            foreach (Record inner in record[field] switch { Record nested => [nested], object[] items => items.OfType<Record>(), _ => [] })
            {
                if (inner is not Entity || inner.Owner == record)
                {
                    CollectUsed(inner, used);
                }
            }
        }
    }
}
