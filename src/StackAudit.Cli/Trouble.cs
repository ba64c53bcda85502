using StackAudit.Output;
using StackAudit.Rules;

namespace StackAudit.Cli;

/// <summary>Tells what the user or the world must mend, which gets a plain message, from our own mistakes, which must not look like the user's.</summary>
internal static class Trouble
{
    public static int Report(Exception exception, TextWriter error)
    {
        // Whoever reads has enough and closed the pipe, such as `head`: no reason to say anything.
        if (exception is ClosedPipeException)
        {
            return ExitCodes.PipeClosed;
        }

        if (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"stackaudit: {exception.Message}");
        }
        else
        {
            error.WriteLine($"stackaudit: this is a mistake in stackaudit {ToolVersion.Text}, not in your files. Please report it with these lines:");
            error.WriteLine(exception);
        }

        return ExitCodes.CouldNotBeDone;
    }
}
