using System.Globalization;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Explains rules: what they do in words, and the examples out of their tests.</summary>
internal sealed class RuleExplainer(RuleLibrary library)
{
    private readonly RuleWords _words = new(library.Schema, library.Overrides);

    public RuleExplanation Explain(BoundRule rule)
    {
        UsedNames used = UsedNames.Of(rule);
        (RuleExample? failing, RuleExample? passing) = new RuleExamples(library).Of(rule);
        return new RuleExplanation
        {
            Rule = RuleDescriptor.Of(rule),
            Place = new Location(rule.Source, rule.CodeSpan),
            Steps = _words.Of(rule),
            Raised = [.. rule.Escalations.Select(_words.Escalation)],
            Parameters = [.. rule.Parameters.Concat(used.Parameters).Distinct().Select(Explain)],
            Definitions = [.. used.Definitions.Select(Explain)],
            Tables = [.. used.Tables.Select(Explain)],
            Failing = failing,
            Passing = passing,
        };
    }

    private NameExplanation Explain(DefinitionSymbol definition)
    {
        string name = definition.Kind == null ? definition.Name : $"{definition.Kind.Name}.{definition.Name}";
        return new NameExplanation(name, _words.Expressions.Meaning(definition.Value!), new Location(definition.Source, definition.NameSpan));
    }

    private ParameterExplanation Explain(ParameterSymbol parameter)
    {
        SetValue? set = library.Overrides.Of(parameter);
        string origin = set == null ? "default" : string.Create(CultureInfo.InvariantCulture, $"{set.Location.Source.Path}:{set.Location.Start.Line}");
        return new ParameterExplanation(
            parameter.Name, ConstantWords.Of(library.Overrides.ValueOf(parameter), parameter.Type), origin, ParameterWords.Bounds(parameter), parameter.Description);
    }

    private NameExplanation Explain(TableSymbol table)
    {
        IEnumerable<string> rows = library.Overrides.RowsOf(table).OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => $"{row.Key.Replace("\n", ", ", StringComparison.Ordinal)}: {ConstantWords.Of(row.Value, table.Value)}");
        IEnumerable<string> rest = library.Overrides.ElseOf(table) is { } other ? [$"all others: {ConstantWords.Of(other, table.Value)}"] : [];
        return new NameExplanation(table.Name, string.Join("; ", rows.Concat(rest)), null);
    }
}
