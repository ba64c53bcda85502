using System.Text;
using StackAudit.Cli;
using StackAudit.Output;

namespace StackAudit.Tests.Support;

/// <summary>What a command line gave, run within the test's process.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static CommandRun Of(params IReadOnlyList<string> args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = Program.Run(args, new Streams(output, error, new TextStyle()));
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
