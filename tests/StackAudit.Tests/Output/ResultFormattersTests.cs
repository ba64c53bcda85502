using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class ResultFormattersTests
{
    [Fact]
    public void EveryFormatterOfTheFolderIsListed()
    {
        Type[] formatters = [.. typeof(ResultFormatters).Assembly.GetTypes().Where(type => type.Namespace == "StackAudit.Output" && type.Name.EndsWith("Formatter", StringComparison.Ordinal))];
        Assert.NotEmpty(formatters);
        Assert.Equal(
            formatters.Select(type => type.Name.Replace("Formatter", "", StringComparison.Ordinal).ToUpperInvariant()).Order(StringComparer.Ordinal),
            ResultFormatters.All.Select(formatter => formatter.Name.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryFormatterEndsItsOutputWithOneLineBreak()
    {
        Assert.NotEmpty(ResultFormatters.All);
        Assert.All(ResultFormatters.All, formatter => Assert.Matches(@"[^\n]\n\z", Sample.Format(formatter.Name, SampleStack.Result)));
    }

    [Fact]
    public void AMisspeltFormatIsAnsweredWithTheNearest() => Assert.Equal("There is no format `jsn`. Did you mean `json`?", ResultFormatters.Unknown("jsn", ["text", "json"]));

    [Fact]
    public void AnUnknownFormatIsAnsweredWithAll() => Assert.Equal("There is no format `hologram`. There are `text` and `json`.", ResultFormatters.Unknown("hologram", ["text", "json"]));
}
