using StackAudit.Diagnostics;
using StackAudit.Explaining;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The words that come with the program and that every rule may use, as <c>explain</c> says them: definitions, shared parameters, tables.</summary>
internal static class SharedWords
{
    private static readonly Lazy<Declarations> Shipped = new(() => RuleFilesBinder.Bind(StackSchema.BuiltIn, RuleFiles.Shipped(withRules: false, []), []).Declarations);

    private static readonly ExpressionWords Words = new(StackSchema.BuiltIn, Overrides.None);

    /// <summary>Name and meaning.</summary>
    public static IEnumerable<string> Definitions =>
        from definition in Shipped.Value.Definitions.OrderBy(NameOf, StringComparer.Ordinal)
        select $"`{NameOf(definition)}` | {definition.Value!.Type} | {Words.Meaning(definition.Value)}";

    /// <summary>Name, value, bounds and what it is for.</summary>
    public static IEnumerable<string> Parameters =>
        from parameter in Shipped.Value.Parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
        select $"`{parameter.Name}` | {ConstantWords.Of(parameter.Value, parameter.Type)} | {ParameterWords.Bounds(parameter)} | {parameter.Description}";

    /// <summary>Name and rows.</summary>
    public static IEnumerable<string> Tables =>
        from table in Shipped.Value.Tables.OrderBy(table => table.Name, StringComparer.Ordinal)
        let rows = table.Rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{row.Key.Replace("\n", ", ", StringComparison.Ordinal)}: {ConstantWords.Of(row.Value, table.Value)}")
        let rest = table.Else == null ? [] : new[] { $"all others: {ConstantWords.Of(table.Else, table.Value)}" }
        select $"`{table.Name}` | {string.Join("; ", rows.Concat(rest))}";

    private static string NameOf(DefinitionSymbol definition) => definition.Kind == null ? definition.Name : $"{definition.Kind.Name}.{definition.Name}";
}
