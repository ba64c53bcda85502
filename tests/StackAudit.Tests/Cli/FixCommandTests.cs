using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class FixCommandTests
{
    private const string Stack = "tools:\n  zap: { name: Zapier, status: retired }  # gone\n  crm: { name: CRM, status: active }\nflows:\n  - from: zap\n    to: crm   # by whom?\n    status: broken  # since May\n";

    [Fact]
    public void TheFileIsWritten()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tools.yaml", Stack);

        CommandRun run = Run(folder);

        Assert.Equal((0, "Fixed 1 finding in 1 file.\n  STK2104 zombie-flow: Mark the flow as retired\n    tools.yaml  1\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Stack.Replace("broken", "retired", StringComparison.Ordinal), File.ReadAllText(folder.File("tools.yaml")));
        Assert.Equal((0, "Nothing to fix.\n"), (Run(folder).ExitCode, Run(folder).Out));
    }

    [ReadOnlyFolderFact]
    public void InAReadOnlyFolderNothingIsWritten()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack/tools.yaml", Stack);
        Assert.True(ReadOnlyFolderFactAttribute.Protect(folder.File("stack"), true));
        try
        {
            CommandRun run = Run(folder);

            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.StartsWith("stackaudit: The files could not be written. ", run.Error, StringComparison.Ordinal);
            Assert.Equal(Stack, File.ReadAllText(folder.File("stack/tools.yaml")));
            Assert.Single(Directory.EnumerateFileSystemEntries(folder.File("stack")));
        }
        finally
        {
            ReadOnlyFolderFactAttribute.Protect(folder.File("stack"), false);
        }
    }

    private static CommandRun Run(TemporaryFolder folder) => CommandRun.Of("fix", folder.Path, "--suggested", "--only", "STK2104", "--as-of", "2026-06-30");
}
