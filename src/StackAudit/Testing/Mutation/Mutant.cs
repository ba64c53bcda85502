using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>A small change of a rule that ought to make some test fail.</summary>
/// <param name="Span">What is replaced in the rule file.</param>
/// <param name="Text">What stands there instead.</param>
/// <param name="Place">The words that the change is about, within the span.</param>
/// <param name="Becomes">What they become, in a word or two; empty where they are dropped.</param>
internal sealed record Mutant(TextSpan Span, string Text, TextSpan Place, string Becomes)
{
    private const string Dropped = "dropped";

    public bool IsDropped => Becomes.Length == 0;

    /// <summary>By which a reason knows it.</summary>
    public string Name => IsDropped ? Dropped : Becomes;

    /// <summary>One word in the place of another.</summary>
    public static Mutant Of(TextSpan span, string text) => new(span, text, span, text);
}
