using System.Globalization;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Writes the value of a setting on one line, as YAML would have it.</summary>
internal static class SettingText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool answer => answer ? "yes" : "no",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => Printer.Date(date),
        Entity { Owner: null } entity => entity.Id,
        object[] items => $"[{string.Join(", ", items.Select(InList))}]",
        RawValue { IsList: true } raw => $"[{string.Join(", ", raw.Items.Select(item => YamlText.InFlow(item.Text)))}]",
        RawValue raw => raw.Items[0].Text,
        Record record => $"{{ {string.Join(", ", Fields(record))} }}",
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<string> Fields(Record record) =>
        record.Type.Stored.Where(record.IsWritten).Select(field => $"{field.Name}: {InList(record[field])}");

    private static string InList(object? value) => value is string text ? YamlText.InFlow(text) : Of(value);
}
