using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A name that stands for something else in each match: a loop name or a <c>let</c>.</summary>
internal sealed class LocalSymbol(string name, FieldType type, int slot, TextSpan span)
{
    public string Name { get; } = name;

    public FieldType Type { get; } = type;

    /// <summary>Its place in the frame.</summary>
    public int Slot { get; } = slot;

    public TextSpan Span { get; } = span;

    /// <summary>What a loop gives is there; a <c>let</c> may be missing, and so may the path of a condition that holds without one.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>What a <c>let</c> stands for; null for loop names.</summary>
    public BoundExpression? Value { get; init; }
}
