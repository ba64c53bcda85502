using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>A field, or the element of one at an index, that holds an id as text until all files are read.</summary>
internal readonly record struct PendingReference(Record Record, Field Field, int Index, TextSpan Span)
{
    /// <summary>The index of what is no list.</summary>
    public const int Single = -1;

    public ReferenceType Type => (ReferenceType)(Field.Type is ListType list ? list.Element : Field.Type);

    public string Id => (string)(Index == Single ? Record[Field]! : Items[Index]!);

    /// <summary>What it means, once it is resolved.</summary>
    public object? Target => Index == Single ? Record[Field] : Items[Index];

    private object?[] Items => (object?[])Record[Field]!;

    /// <summary>Puts what it means in the place of the id; null where it means nothing.</summary>
    public void Resolve(object? entity)
    {
        if (Index == Single)
        {
            Record.Set(Field, entity, Record.SpanOf(Field));
            return;
        }

        Items[Index] = entity;
    }
}
