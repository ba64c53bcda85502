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
            return Invocation.Run(args, streams, Commands(streams));
        }
        catch (Exception exception)
        {
            return Trouble.Report(exception, streams.Error);
        }
    }

    /// <summary>Everything that a command line can ask for.</summary>
    public static RootCommand Commands(Streams streams) => new("Checks the tools, data flows and owners that a marketing stack's YAML files describe.")
    {
        new BaselineCommand(streams),
        new CheckCommand(streams),
        new CompletionCommand(streams),
        new ConfigCommand(streams),
        new DiffCommand(streams),
        new DigestCommand(streams),
        new ExceptionsCommand(streams),
        new ExplainCommand(streams),
        new ExportCommand(streams),
        new FixCommand(streams),
        new FmtCommand(streams),
        new ImportCommand(streams),
        new InitCommand(streams),
        new NextCommand(streams),
        new QueryCommand(streams),
        new RenameCommand(streams),
        new ReportCommand(streams),
        new RulesCommand(streams),
        new SchemaCommand(streams),
        new ShowCommand(streams),
        new TestCommand(streams),
    };
}
