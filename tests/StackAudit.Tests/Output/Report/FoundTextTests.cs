using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Report;

public sealed class FoundTextTests
{
    [Theory]
    [InlineData("renews on 2026-09-01 (in 63 days)", "<bdi>renews on <time datetime=\"2026-09-01\">1 Sep 2026</time> (in 63 days)</bdi>")]
    [InlineData("2026-02-30 is no day, files/2026-09-01.yaml and pull-2026-09-01 are none", "<bdi>2026-02-30 is no day, files/2026-09-01.yaml and pull-2026-09-01 are none</bdi>")]
    [InlineData("<b> until 2026-09-01.", "<bdi>&lt;b&gt; until <time datetime=\"2026-09-01\">1 Sep 2026</time>.</bdi>")]
    public void DaysAreWrittenAsOnTheRestOfThePage(string said, string html) => Assert.Equal(html, FoundText.Of(said).Html);
}
