using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>What settings may name of rules: rules, categories, parameters and tables, with what each means.</summary>
internal sealed class RuleSuggestions(RuleLibrary library)
{
    private static readonly Field Rules = SettingsSchema.Type["rules"];
    private static readonly Field Parameters = SettingsSchema.Type["params"];
    private static readonly Field Tables = SettingsSchema.Type["tables"];
    private static readonly Field Locked = SettingsSchema.Type["locked"];
    private static readonly Field Excepted = ExceptionKind.Kind.Fields["rule"];
    private static readonly Field OwnKind = SettingsSchema.OwnField["kind"];

    public IEnumerable<string> For(Field field) =>
        field == Locked || field == Excepted ? library.Rules.SelectMany(rule => new[] { rule.Code, rule.Name })
        : field == OwnKind ? library.Schema.Kinds.Where(kind => kind.Name != "finding").Select(kind => kind.Name)
        : [];

    public IEnumerable<(string Key, string Text)> KeysFor(Field field) =>
        field == Rules ? RuleKeys()
        : field == Parameters ? library.Bound.Declarations.Parameters.Select(parameter => (parameter.Name, About(parameter)))
        : field == Tables ? library.Bound.Declarations.Tables.Select(table => (table.Name, $"by {string.Join(" and ", table.KeyFields)}"))
        : [];

    private IEnumerable<(string Key, string Text)> RuleKeys() =>
    [
        .. library.Rules.SelectMany(rule => new[] { (rule.Code, $"{rule.Name}: {rule.Title} ({rule.Severity.Word()})"), (rule.Name, $"{rule.Code}: {rule.Title} ({rule.Severity.Word()})") }),
        .. library.Rules.Select(rule => rule.Category).Distinct().Select(category => ($"category:{category}", KnownRuleCategories.Find(category)?.Title ?? category)),
        ("*", "all rules"),
    ];

    private static string About(ParameterSymbol parameter) =>
        $"{(parameter.Description is { } description ? description + "; " : "")}{Printer.Print(parameter.Value, parameter.Type)} by default";
}
