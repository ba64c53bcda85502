using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>What a comment in the stack of a test says that a rule does with a line.</summary>
/// <param name="Text">The text that holds the comment.</param>
/// <param name="Line">The line that it speaks of.</param>
/// <param name="Span">The comment in the text.</param>
internal sealed record Marker(MarkerKind Kind, string Code, FixtureText Text, int Line, TextSpan Span)
{
    public Severity? Level { get; init; }

    /// <summary>What the message must hold.</summary>
    public string? Message { get; init; }

    /// <summary>The tools on the way, by their ids.</summary>
    public IReadOnlyList<string>? Path { get; init; }

    /// <summary>How many further places there are.</summary>
    public int? Also { get; init; }

    public Location Location => Text.Locate(Span);

    public bool IsAt(Location location) => ReferenceEquals(location.Source, Text.Yaml) && location.Start.Line == Line;
}
