using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>A test that is ready to run: a stack, and what the rules are to say of it.</summary>
internal sealed record RuleTest
{
    public required string Title { get; init; }

    public required Location Location { get; init; }

    public required IReadOnlyList<string> Codes { get; init; }

    public DateOnly? AsOf { get; init; }

    public IReadOnlyList<ParameterSymbol> Parameters { get; init; } = [];

    /// <summary>The stack; a text named <c>stackaudit.yaml</c> has its settings.</summary>
    public required IReadOnlyList<FixtureText> Stack { get; init; }

    public required IReadOnlyList<Marker> Markers { get; init; }

    /// <summary>What the stack is after the fixes of its findings, where the test says so.</summary>
    public FixtureText? Becomes { get; init; }

    /// <summary>How many findings there are to be, where the test says so.</summary>
    public Expectation? Expected { get; init; }

    /// <summary>What is wrong with the test itself.</summary>
    public IReadOnlyList<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>Why it cannot run in this version; empty where it can.</summary>
    public string SkipReason { get; init; } = "";

    /// <summary>The place in the file that holds the test; a place in no text of the stack is that of the test.</summary>
    public Location Locate(Location location) =>
        Stack.FirstOrDefault(text => ReferenceEquals(text.Yaml, location.Source)) is { } found ? found.Locate(location.Span) : Location;
}
