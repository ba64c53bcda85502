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

    /// <summary>Only a <c>let</c> may be missing; what a loop gives is there.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>What a <c>let</c> stands for; null for loop names.</summary>
    public BoundExpression? Value { get; init; }
}
