using StackAudit.Text;

namespace StackAudit.Schema;

/// <summary>A value as written, to be understood by whoever knows its type: a scalar or a flat list of scalars.</summary>
/// <param name="Items">The scalars with their places; one for a single value.</param>
/// <param name="IsList">Whether it was written as a list.</param>
/// <param name="Source">The file of the spans.</param>
public sealed record RawValue(IReadOnlyList<(string Text, TextSpan Span)> Items, bool IsList, SourceText Source);
