using StackAudit.Text;

namespace StackAudit.Schema;

/// <summary>
/// A filled-in record type: the values that somebody wrote, each with its place.
/// A value is null (missing), a string (text, word, region), a decimal, a bool, a DateOnly, a <see cref="Duration"/>, a <see cref="Money"/>,
/// an <see cref="EnumMember"/>, a record (entities are records), or an array of these for a list.
/// </summary>
public class Record
{
    private readonly object?[] _values;
    private readonly TextSpan[] _spans;

    // Apart from the values, since rules read fields far more often than anybody wrote that a fact is not known.
    private Dictionary<Field, string>? _unknownWords;

    // Ids that name nothing; a mistake of the user's, so that few records have any.
    private Dictionary<Field, List<string>>? _unresolved;

    // The places of fields that are written in another file than the record, as only the stack's may be.
    private Dictionary<Field, Location>? _elsewhere;

    // Set for records of tests only, and only where a required field was left out.
    private Gaps? _gaps;

    public Record(RecordType type, SourceText source, TextSpan span, Record? owner)
    {
        Type = type;
        Source = source;
        Span = span;
        Owner = owner;
        _values = type.StoredCount == 0 ? [] : new object?[type.StoredCount];
        _spans = type.StoredCount == 0 ? [] : new TextSpan[type.StoredCount];
    }

    public RecordType Type { get; }

    public SourceText Source { get; }

    /// <summary>Where the record itself is: its id, its key, or its first line.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The record in whose field this one stands; null for entities of a section.</summary>
    public Record? Owner { get; }

    /// <summary>What a record in a list is known by: the values of the list's key, with <c>#2</c> behind those of a second one. Empty elsewhere.</summary>
    public string Key { get; internal set; } = "";

    public Location Location => new(Source, Span);

    /// <summary>The value of a stored field; null when it is missing, whether absent or written as unknown.</summary>
    public object? this[Field field] => _gaps == null ? _values[field.Slot] : BesideGaps(field);

    /// <summary>The elements of a list field; none when it is missing.</summary>
    public IEnumerable<T> List<T>(Field field) => this[field] is object[] elements ? elements.Cast<T>() : [];

    /// <summary>The same for who asks of every record of a stack.</summary>
    internal object[] ElementsOf(Field field) => Elements.Of(this[field]);

    /// <summary>The word by which somebody wrote that a fact is not known, such as <c>TBD</c>; null when there is none.</summary>
    public string? UnknownWordOf(Field field) => _unknownWords?.GetValueOrDefault(field);

    /// <summary>The ids in a field that name nothing, so that they are no part of its value.</summary>
    public IReadOnlyList<string> UnresolvedOf(Field field) => _unresolved?.GetValueOrDefault(field) ?? [];

    /// <summary>Whether the field was written at all: with a value, as unknown, or left empty.</summary>
    public bool IsWritten(Field field) => _spans[field.Slot] != default || _elsewhere?.ContainsKey(field) == true;

    /// <summary>Where a field stands; when it was not written, its nearest ancestor that was, and in the end the record.</summary>
    public Location LocationOf(Field field) =>
        _spans[field.Slot] != default ? new Location(Source, _spans[field.Slot]) : _elsewhere is not null && _elsewhere.TryGetValue(field, out Location place) ? place : Location;

    /// <summary>Where a field was written; nowhere, when it was not.</summary>
    internal TextSpan SpanOf(Field field) => _spans[field.Slot];

    /// <summary>Takes it for granted that required fields without a value may be left out, as long as nobody asks for them.</summary>
    internal void LeaveOpen(Gaps gaps) => _gaps = gaps;

    /// <summary>Sets a field while loading.</summary>
    public void Set(Field field, object? value, TextSpan span)
    {
        if (value is UnknownWord unknown)
        {
            (_unknownWords ??= [])[field] = unknown.Text;
        }

        _values[field.Slot] = value is UnknownWord ? null : value;
        _spans[field.Slot] = span;
    }

    /// <summary>Notes while loading that an id in a field names nothing.</summary>
    internal void AddUnresolved(Field field, string id)
    {
        _unresolved ??= [];
        if (!_unresolved.TryGetValue(field, out List<string>? ids))
        {
            _unresolved.Add(field, ids = []);
        }

        ids.Add(id);
    }

    /// <summary>Sets a field that is written in another file than the record.</summary>
    internal void SetElsewhere(Field field, object? value, Location place)
    {
        Set(field, value, default);
        (_elsewhere ??= [])[field] = place;
    }

    private object? BesideGaps(Field field)
    {
        object? value = _values[field.Slot];
        if (value == null && field.IsRequired)
        {
            _gaps!.AskFor(this, field);
        }

        return value;
    }
}
