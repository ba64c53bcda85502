using System.Collections;
using System.Globalization;
using System.Reflection;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>
/// Prints a tree in one line: <c>(Kind child child)</c>, lists in brackets, <c>_</c> for what is left out.
/// It prints whatever a node holds but its span, so that nothing new is forgotten.
/// </summary>
internal static class SyntaxPrinter
{
    private static readonly string[] Suffixes = ["Clause", "Syntax", "Expression", "Literal", "Source"];

    public static string Print(IEnumerable<SyntaxNode> nodes) => string.Join(' ', nodes.Select(PrintValue));

    private static string PrintValue(object? value) => value switch
    {
        null => "_",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        WordSyntax word => word.Text,
        NameExpression name => name.Name,
        MemberExpression member => $"{PrintValue(member.Target)}.{member.Member.Text}",
        ParenthesizedExpression parenthesized => $"({PrintValue(parenthesized.Inner)})",
        StringSyntax text => $"\"{string.Concat(text.Parts.Select(PrintPart))}\"",
        ListElement { When: null } element => PrintValue(element.Value),
        SyntaxNode node => PrintNode(node),
        string text => text,
        bool flag => flag ? "yes" : "no",
        IEnumerable list => $"[{string.Join(' ', list.Cast<object>().Select(PrintValue))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string PrintPart(StringPart part) => part switch
    {
        TextPart text => text.Text.Replace("\n", "\\n", StringComparison.Ordinal),
        HolePart hole => $"{{{PrintValue(hole.Value)}{(hole.Filter is null ? "" : " | " + hole.Filter.Text)}}}",
        _ => throw new InvalidOperationException($"No print for {part.GetType().Name}."),
    };

    private static string PrintNode(SyntaxNode node)
    {
        IEnumerable<string> values = node.GetType().GetConstructors()[0].GetParameters()
            .Where(parameter => parameter.ParameterType != typeof(TextSpan))
            .Select(parameter => PrintValue(node.GetType().GetProperty(parameter.Name!)!.GetValue(node)));
        return $"({string.Join(' ', values.Prepend(NameOf(node)))})";
    }

    private static string NameOf(SyntaxNode node)
    {
        string name = node.GetType().Name;
        string? suffix = Suffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? name : name[..^suffix.Length];
    }
}
