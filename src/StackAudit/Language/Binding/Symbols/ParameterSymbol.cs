using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A value that a company may change within bounds: of one rule, or shared by all.</summary>
internal sealed class ParameterSymbol(string name, FieldType type, object value, TextSpan span)
{
    public string Name { get; } = name;

    public FieldType Type { get; } = type;

    public object Value { get; } = value;

    public TextSpan Span { get; } = span;

    /// <summary>The file of <see cref="Span"/>.</summary>
    public SourceText? Source { get; init; }

    public object? Low { get; init; }

    public object? High { get; init; }

    public string? Description { get; init; }
}
