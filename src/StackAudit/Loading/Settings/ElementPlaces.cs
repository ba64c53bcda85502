using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Finds where the elements of a list stand in settings, since a record knows the place of the list only.</summary>
internal static class ElementPlaces
{
    /// <summary>The place of an element, or that of the list where the file does not tell.</summary>
    /// <param name="record">The settings.</param>
    /// <param name="field">A list of words or texts.</param>
    /// <param name="element">One of its elements.</param>
    public static Location Of(Record record, Field field, string element) =>
        Nodes(record.Source, field.Name).OfType<LayoutScalar>().FirstOrDefault(node => node.Value == element && !node.IsBlock) is { IsEmpty: false } node
            ? new Location(record.Source, TextSpan.FromBounds(node.Start, node.End))
            : record.LocationOf(field);

    private static IEnumerable<LayoutNode> Nodes(SourceText source, string key) =>
        LayoutReader.Read(source)?.Roots is [LayoutMapping root] && root.Find(key) is { } entry
            ? entry.Value is LayoutSequence list ? list.Items.Select(item => item.Node) : [entry.Value]
            : [];
}
