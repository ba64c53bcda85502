using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>The type of a bare word until the other side of an operator says which vocabulary it belongs to.</summary>
internal sealed class BareWordType(params IReadOnlyList<string> words) : FieldType
{
    /// <summary>What the expression can be; all of them are checked against the vocabulary on the other side.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    public override string ToString() => "word";
}
