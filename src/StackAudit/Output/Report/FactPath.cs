using System.Text.Json;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Where a number of a page can be looked up: an expression in JMESPath over what <c>stackaudit export facts</c> writes.</summary>
public readonly record struct FactPath(string Expression)
{
    /// <summary>The earlier state in which it is to be looked up, by its place; null for the present one.</summary>
    public int? At { get; init; }

    /// <summary>A field of an entity, dotted where it lies in a record: <c>tool."google-ads".annual_cost</c>.</summary>
    public static FactPath Of(Entity entity, string field) => new($"{entity.Kind.Name}.{Name(entity.Id)}.{field}");

    /// <summary>A field of a finding, such as <c>money</c>.</summary>
    public static FactPath Of(Finding finding, string field) => new($"finding.{Name(finding.Id)}.{field}");

    /// <summary>How many of a kind there are, of those that pass a condition: <c>length(values(tool)[?is_live])</c>.</summary>
    public static FactPath Count(string kind, string condition = "") => new(condition.Length == 0 ? $"length(values({kind}))" : $"length(values({kind})[?{condition}])");

    /// <summary>The sum over a field of those of a kind that pass a condition.</summary>
    public static FactPath Sum(string kind, string field, string condition = "") => new($"sum(values({kind})[{(condition.Length == 0 ? "" : "?" + condition)}].{field})");

    /// <summary>A text in a condition: <c>status=='active'</c>.</summary>
    public static string Literal(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>A key of an object, in quotes where it is no plain word.</summary>
    public static string Name(string id) =>
        id.Length > 0 && !char.IsAsciiDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? id : $"\"{JsonEncodedText.Encode(id)}\"";

    // Most expressions have quotes of one kind only, and then need no others.
    internal string Attribute
    {
        get
        {
            string encoded = Expression.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
            string quoted = encoded.Contains('"', StringComparison.Ordinal) ? $"'{encoded.Replace("'", "&#39;", StringComparison.Ordinal)}'" : $"\"{encoded}\"";
            return $" data-fact={quoted}{(At is { } place ? $" data-at=\"{place}\"" : "")}";
        }
    }
}
