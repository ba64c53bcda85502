using System.CommandLine;
using System.CommandLine.Invocation;
using StackAudit.Output;

namespace StackAudit.Cli;

/// <summary>Prints the version that also stands in every output.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"stackaudit {ToolVersion.Text}");
        return ExitCodes.Done;
    }
}
