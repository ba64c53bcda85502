namespace StackAudit.Cli;

/// <summary>What the program tells the one who called it; findings give 1, see <see cref="AnalysisResult.ExitCode"/>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int CouldNotBeDone = 2;
}
