using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A named table that rules look up and a company overrides row by row.</summary>
internal sealed class TableSymbol(string name, IReadOnlyList<FieldType> keys, FieldType value, TextSpan span)
{
    public string Name { get; } = name;

    public IReadOnlyList<FieldType> Keys { get; } = keys;

    /// <summary>The fields by which it is looked up, as <c>tool.category</c>.</summary>
    public required IReadOnlyList<string> KeyFields { get; init; }

    public FieldType Value { get; } = value;

    public TextSpan Span { get; } = span;

    /// <summary>The file of <see cref="Span"/>.</summary>
    public SourceText? Source { get; init; }

    /// <summary>By the words of the keys, joined by a line break.</summary>
    public required IReadOnlyDictionary<string, object> Rows { get; init; }

    /// <summary>The row that stands for all other keys.</summary>
    public object? Else { get; init; }

    /// <summary>Whether it was reported as wrong, so that nothing can be looked up.</summary>
    public bool IsWrong { get; init; }

    /// <summary>Whether a look-up can come back empty.</summary>
    public bool MayBeMissing { get; init; }
}
