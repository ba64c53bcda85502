namespace StackAudit.Cli;

/// <summary>What the program tells the one who called it; findings give 1, see <see cref="AnalysisResult.ExitCode"/>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command looked for something, and there is some.</summary>
    public const int Found = 1;

    public const int CouldNotBeDone = 2;

    /// <summary>Not all of the result was read. A shell gives the same for a program that the signal of a closed pipe (13) ended.</summary>
    public const int PipeClosed = 128 + 13;
}
