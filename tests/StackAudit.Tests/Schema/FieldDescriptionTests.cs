using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Schema;

public class FieldDescriptionTests
{
    [Fact]
    public void EveryComputedFieldSaysHowItIsWorkedOut()
    {
        (string Record, Field Field)[] computed = [.. StackSchema.BuiltIn.Kinds.SelectMany(kind => Computed(kind.Fields)).DistinctBy(found => found.Field)];
        Assert.Contains(computed, found => found is { Record: "contract", Field.Name: "last_safe_day" });
        Assert.Contains(computed, found => found is { Record: "review", Field.Name: "is_current" });
        Assert.Equal([], computed.Where(found => string.IsNullOrWhiteSpace(found.Field.Description)).Select(found => $"{found.Record}.{found.Field.Name}"));
    }

    // Records of records are written, too; only written ones are followed, for computed ones are some of these.
    private static IEnumerable<(string Record, Field Field)> Computed(RecordType type) =>
        type.Computed.Select(field => (type.Name, field)).Concat(type.Stored.Select(field => field.Records).OfType<RecordType>().SelectMany(Computed));
}
