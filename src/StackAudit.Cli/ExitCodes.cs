namespace StackAudit.Cli;

/// <summary>What the program tells the one who called it; findings give 1, see <see cref="AnalysisResult.ExitCode"/>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>There is something to do, and the command was only to say so.</summary>
    public const int WouldChange = 1;

    public const int CouldNotBeDone = 2;
}
