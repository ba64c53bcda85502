using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class ImportTableCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void ResultsGoToOneStreamAndWhatIsLeftOverToTheOther()
    {
        string source = _folder.Write("tools.csv", "Name,Owner,Tier,ERP\nCRM,\"Ada, Ben\",gold,1\nCDP,Ada,Gold,2\n");
        CommandRun run = CommandRun.Of("import", "table", source, "--out", _folder.File("stack"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            Imported 2 tools, 1 person.
              wrote @/stack/people.yaml
              wrote @/stack/stackaudit.yaml
              wrote @/stack/tools.yaml
              wrote @/stack.mapping.yaml
            The mapping was made of the headings. Correct @/stack.mapping.yaml, and import again with --mapping @/stack.mapping.yaml --force.

            """,
            Placeless(run.Out));
        Assert.Equal(
            """
            Values that the mapping does not know, kept as they are:
              Tier → tier: `gold` × 2, line 2, 3
            1 row names several in `Owner`: the first was taken, and the whole text kept as `x-owner`.
            Kept as they are, because the mapping gives no field for them: `ERP`.

            """,
            run.Error);
    }

    [Fact]
    public void AProblemIsExitTwoAndOnlyTheMappingIsWritten()
    {
        string source = _folder.Write("tools.csv", "Name,Renewal\nCRM,03/04/2026\n");
        CommandRun run = CommandRun.Of("import", "table", source, "--out", _folder.File("stack"));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            """
            error[STK0320] ambiguous-date: The date `03/04/2026` in `Renewal` can be read as `2026-04-03` and `2026-03-04`.
              --> @/tools.csv:2:5
                2 | CRM,03/04/2026
                  |     ^^^^^^^^^^ two readings
              = help: Write `dates: day-month-year` or `dates: month-day-year` in the mapping, for all columns or behind this one.

            1 problem: no stack was written.
            The mapping that was made of the headings is in @/stack.mapping.yaml: settle it there, and import again with --mapping @/stack.mapping.yaml.

            """,
            Placeless(run.Error));
        Assert.Equal(["stack.mapping.yaml", "tools.csv"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("import table x.csv --out s --mappng m", "There is no option `--mappng`. Did you mean `--mapping`?")]
    [InlineData("import table x.csv", "`import table` needs `--out DIR`.")]
    public void BadUsageNamesTheWholeCommand(string args, string message) =>
        Assert.Equal(new CommandRun(2, "", $"stackaudit: {message}\nTry `stackaudit import table --help`.\n"), CommandRun.Of(args.Split(' ')));

    public void Dispose() => _folder.Dispose();

    private string Placeless(string text) => text.Replace(_folder.Path, "@", StringComparison.Ordinal);
}
