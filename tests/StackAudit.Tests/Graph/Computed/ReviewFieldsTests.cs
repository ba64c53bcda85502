using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ReviewFieldsTests
{
    private readonly SomeStack _stack = new();

    /// <summary>The reviews of a tool, all of one kind, and the place of the current one.</summary>
    [Theory]
    [InlineData("approved 2026-01-01", 0)]
    [InlineData("approved 2026-01-01, rejected 2026-02-01", 1)]
    [InlineData("conditional 2026-02-01, approved 2026-01-01", 0)]
    [InlineData("approved 2026-01-01, rejected 2026-01-01", 1)]
    [InlineData("approved 2020-01-01, rejected -", 0)]
    [InlineData("rejected -, approved 2020-01-01", 1)]
    [InlineData("approved -, rejected -", 1)]
    [InlineData("approved 2026-01-01, requested 2026-02-01, in-review 2026-03-01", 0)]
    [InlineData("requested 2026-02-01", -1)]
    [InlineData("", -1)]
    public void TheLatestDecidedOneIsCurrent(string reviews, int current)
    {
        string[][] parts = [.. reviews.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(review => review.Split(' '))];
        object[] written = [.. parts.Select(review => Review("it", review[0], review[1]))];
        Entity tool = _stack.Tool("crm", ("reviews", written));
        Record[] loaded = [.. tool.List<Record>(tool.Type["reviews"])];

        Assert.Same(current < 0 ? null : loaded[current], _stack.Value(tool, "it_review"));
        Assert.Equal(loaded.Select((_, place) => place == current), loaded.Select(review => _stack.Value(review, "is_current") is true));
    }

    [Fact]
    public void EachKindHasACurrentOne()
    {
        string[] kinds = ["it", "security", "privacy", "legal", "procurement", "finance"];
        Entity tool = _stack.Tool("crm", ("reviews", kinds.Select(kind => Review(kind, "approved", "2026-01-01")).ToArray()));
        Record[] loaded = [.. tool.List<Record>(tool.Type["reviews"])];

        Assert.Equal(loaded, kinds.Select(kind => _stack.Value(tool, $"{kind}_review")));
        Assert.All(loaded, review => Assert.Equal(true, _stack.Value(review, "is_current")));
    }

    private static (string, object?)[] Review(string kind, string outcome, string on) => [("kind", kind), ("outcome", outcome), ("on", on == "-" ? null : on)];
}
