using StackAudit.Language.Compilation;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Plain values as rules write them, and as people read them.</summary>
internal static class ConstantWords
{
    public static string Of(object? value, FieldType type) => (value, type) switch
    {
        (string text, ScalarType { Scalar: Scalar.Text }) => $"\"{text}\"",
        (object[] { Length: 0 }, _) => "nothing",
        (object[] items, ListType list) => Enumeration.Join([.. items.Select(item => Of(item, list.Element))], " and "),
        _ => Printer.Print(value, type),
    };
}
