using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData("--frmat=json", "There is no option `--frmat`. Did you mean `--format`?")]
    [InlineData("no/such/folder", "There is no file or folder `no/such/folder`.")]
    [InlineData("--format jsn", "There is no format `jsn`. Did you mean `json` or `csv`?")]
    [InlineData("--format json:", "A file must follow `json:`, as in `json:result.json`.")]
    [InlineData("--format json --format text", "Only one format can go to standard output; name files for the others, as in `--format json:result.json`.")]
    [InlineData("--format json:a.out --format sarif:./a.out", "`a.out` is named by `json` and `sarif`; each format needs a file of its own.")]
    [InlineData("--group-by colour", "`--group-by` takes `file`, `rule`, `category`, `severity`, `assignee` or `tool`, not `colour`.")]
    [InlineData("--as-of 2026-02-30", "`2026-02-30` is not a date such as `2026-11-22`.")]
    [InlineData("--fail-on fatal", "`--fail-on` takes `error`, `warning`, `info` or `never`, not `fatal`.")]
    [InlineData("--threads 0", "`--threads` takes a number from 1 to 1024, not `0`.")]
    [InlineData("--threads many", "`--threads` takes a number from 1 to 1024, not `many`.")]
    [InlineData("--rules no/such/folder", "There is no folder `no/such/folder`.")]
    public void BadUsageIsOneMessageAndAHint(string args, string message) =>
        Assert.Equal(new CommandRun(2, "", $"stackaudit: {message}\nTry `stackaudit check --help`.\n"), CommandRun.Of(["check", .. args.Split(' ')]));
}
