using StackAudit.Language.Compilation;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Plain values as rules write them, and as people read them.</summary>
internal static class ConstantWords
{
    /// <summary>Within a sentence, where words of lists would read as English.</summary>
    public static string Told(object? value, FieldType type) => (value, type) switch
    {
        (object[] { Length: > 0 } items, ListType list) => Enumeration.Join([.. items.Select(item => Told(item, list.Element))], " and "),
        (EnumMember, _) or (string, not ScalarType { Scalar: Scalar.Text }) => $"`{Of(value, type)}`",
        _ => Of(value, type),
    };

    public static string Of(object? value, FieldType type) => (value, type) switch
    {
        (string text, ScalarType { Scalar: Scalar.Text }) => $"\"{text}\"",
        (object[] { Length: 0 }, _) => "nothing",
        (object[] items, ListType list) => Enumeration.Join([.. items.Select(item => Of(item, list.Element))], " and "),
        _ => Printer.Print(value, type),
    };
}
