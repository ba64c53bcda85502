using System.CommandLine;
using StackAudit.Cli.Commands;

namespace StackAudit.Cli;

internal static class Program
{
    public static int Main(string[] args) => Run(args, Streams.OfConsole());

    public static int Run(IReadOnlyList<string> args, Streams streams)
    {
        try
        {
            return Invocation.Run(args, streams, new RootCommand("Checks the tools, data flows and owners that a marketing stack's YAML files describe.")
            {
                new CheckCommand(streams),
                new DiffCommand(streams),
                new DigestCommand(streams),
                new ExplainCommand(streams),
                new FmtCommand(streams),
                new ImportCommand(streams),
                new NextCommand(streams),
                new QueryCommand(streams),
                new RenameCommand(streams),
                new RulesCommand(streams),
                new SchemaCommand(streams),
                new ShowCommand(streams),
                new TestCommand(streams),
            });
        }
        catch (Exception exception)
        {
            return Trouble.Report(exception, streams.Error);
        }
    }
}
