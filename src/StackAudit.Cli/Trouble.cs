using StackAudit.Output;

namespace StackAudit.Cli;

/// <summary>Tells troubles of the world, which get a plain message, from our own mistakes, which must not look like the user's.</summary>
internal static class Trouble
{
    public static int Report(Exception exception, TextWriter error)
    {
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
