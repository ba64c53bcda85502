using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Gathers what somebody should know about an import that went well.</summary>
internal sealed class ImportNotes(Table table)
{
    private readonly List<(string Column, string Field, string Text, Location Place)> _unread = [];
    private readonly SortedDictionary<string, int> _shortened = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Column, string Field, string Text, Location Place)> Unread => _unread;

    /// <summary>By column, in how many rows a field took the first of several values.</summary>
    public IReadOnlyDictionary<string, int> Shortened => _shortened;

    /// <summary>Equal values of a column together, in the order in which the source first has them.</summary>
    public IReadOnlyList<UnreadValue> UnreadValues =>
    [
        .. _unread
            .GroupBy(value => (value.Column, value.Field, ValueMap.Fold(value.Text)))
            .Select(same => new UnreadValue(same.Key.Column, same.Key.Field, same.First().Text, [.. same.Select(value => value.Place.Start.Line)])),
    ];

    public void AddUnread(string column, string field, string text, TextSpan span) => _unread.Add((column, field, text, table.At(span)));

    public void AddShortened(string column) => _shortened[column] = _shortened.GetValueOrDefault(column) + 1;
}
