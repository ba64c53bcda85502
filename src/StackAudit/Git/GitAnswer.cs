using System.Text;

namespace StackAudit.Git;

/// <summary>What git said, and how it ended.</summary>
internal sealed record GitAnswer(int ExitCode, byte[] Output, string Error)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The output without the line break at its end.</summary>
    public string Text => Encoding.UTF8.GetString(Output) is var text && text.EndsWith('\n') ? text[..^1] : text;

    /// <summary>What stands between null characters, as paths do with <c>-z</c>.</summary>
    public string[] Parts => Encoding.UTF8.GetString(Output).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <exception cref="IOException">Git did not do what it was asked for.</exception>
    public GitAnswer OrTrouble(string what) => Succeeded ? this : throw GitTrouble.Failed(what, Error);
}
