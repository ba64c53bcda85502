using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>One attempt at a clause: what all its places share.</summary>
internal sealed class ParseRun(SourceText source)
{
    // Readers of the tree recurse: these keep the deepest tree well within the stack of a thread.
    public const int MostLevels = 200;
    public const int MostOperators = 500;

    public SourceText Source { get; } = source;

    public FurthestFailure Failure { get; } = new();

    /// <summary>The parser succeeded only because a value that it could not read was left out.</summary>
    public bool IsBroken { get; set; }

    public int Level { get; set; }

    public int Operators { get; set; }

    public Location At(TextSpan span) => new(Source, span);
}
