namespace StackAudit.Tests.Documentation;

/// <summary>A block of the language reference that says what comes of the blocks above it.</summary>
/// <param name="Line">Where the block begins in the page.</param>
/// <param name="Kind"><c>text</c>: what a check says; <c>values KIND</c>: expressions about the first of a kind, and their values.</param>
/// <param name="Outcome">What the page says.</param>
public sealed record LanguageExample(int Line, string Kind, string Rules, string Stack, string Settings, string Outcome)
{
    public override string ToString() => $"line {Line}";
}
