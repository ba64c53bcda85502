using System.Text;
using StackAudit.Language.Binding;
using StackAudit.Language.Functions;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>The tables of the language reference, out of the declarations that the checker works by.</summary>
public static class LanguageTables
{
    private static readonly Relation[] AskedOfAnything =
        [Relation.IsPresent, Relation.IsMissing, Relation.IsEmpty, Relation.IsNotEmpty];

    /// <summary>By the names that stand in the page.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["arithmetic"] = Arithmetic,
        ["definitions"] = () => Table("word | type | means", SharedWords.Definitions),
        ["filters"] = Filters,
        ["functions"] = Functions,
        ["lists"] = Lists,
        ["parameters"] = () => Table("parameter | value | bounds | for", SharedWords.Parameters),
        ["relations"] = Relations,
        ["reserved"] = () => Quoted.AllOf(ReservedWords.All) + ".\n",
        ["sharedtables"] = () => Table("table | rows", SharedWords.Tables),
        ["types"] = Types,
        ["vocabularies"] = Vocabularies,
    };

    private static string Types() => Table(
        "type | what it is | written in a rule",
        ScalarType.All.Select(type => $"{type} | {LanguageWords.Of(type.Scalar)} | {LanguageWords.Written(type.Scalar)}"));

    private static string Vocabularies() => Table(
        "type | its words",
        Schema.Types.NamedEnums.Select(type => $"{type} | {string.Join(", ", type.Members)}{(type.IsOrdered ? " – in this order, from the least" : "")}"));

    private static string Relations()
    {
        IEnumerable<string> compared = Comparisons.Rows.GroupBy(row => row.Relation).Select(rows =>
            $"`{rows.Key.Words()}` | {Sides(rows)} | {LanguageWords.Of(rows.Key)}");
        return Table("relation | between | true when", [.. AskedOfAnything.Select(relation => $"`{relation.Words()}` | {(relation is Relation.IsEmpty or Relation.IsNotEmpty ? "a list" : "anything")} | {LanguageWords.Of(relation)}"), .. compared]);
    }

    // Most relations are between things of one type; those that are not name both sides.
    private static string Sides(IEnumerable<ComparisonRow> rows)
    {
        ComparisonRow[] all = [.. rows];
        string[] same = [.. all.Where(row => row.Left == row.Right).Select(row => LanguageWords.Of(row.Left))];
        string[] mixed = [.. all.Where(row => row.Left != row.Right).Select(row => $"{LanguageWords.Of(row.Left)} and {LanguageWords.Of(row.Right)}")];
        string[] sides = same.Length switch
        {
            0 => [],
            1 => [$"{same[0]} and {same[0]}"],
            _ => [$"two of one type: {string.Join(", ", same)}"],
        };
        return string.Join("; ", sides.Concat(mixed));
    }

    private static string Arithmetic() => Table(
        "written | gives",
        Language.Binding.Arithmetic.Rows.Select(row =>
            $"{LanguageWords.Of(row.Left)} `{row.Symbol}` {LanguageWords.Of(row.Right)} | {(row.Result is { } result ? LanguageWords.Of(result.Class()) : LanguageWords.Of(row.Left))}"));

    private static string Lists() => Table(
        "written | gives",
        Enum.GetValues<Quantifier>().Select(quantifier => $"`{LanguageWords.Written(quantifier)}` | {LanguageWords.Of(quantifier)}"));

    private static string Functions() => Table("function | gives", BuiltInFunctions.All.Select(function => $"`{function.Signature}` | {function.Description}"));

    private static string Filters() => Table("filter | of | prints", MessageBinder.Filters.Select(filter => $"`{filter.Word}` | {LanguageWords.Of(filter.Filter)}"));

    private static string Table(string heading, IEnumerable<string> rows)
    {
        var table = new StringBuilder($"| {heading} |\n|{string.Concat(Enumerable.Repeat("---|", heading.Split('|').Length))}\n");
        foreach (string row in rows)
        {
            table.Append($"| {row} |\n");
        }

        return table.ToString();
    }
}
