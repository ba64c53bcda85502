using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class DayDependenceTests
{
    // Looking ahead takes over from today what is not said to depend on the day.
    [Fact]
    public void OnlyFieldsThatSaySoDependOnTheDay()
    {
        string[] changed = [.. Enumerable.Range(0, 30).SelectMany(month => Changed(new DateOnly(2025, 6, 30).AddMonths(month))).Distinct().Order(StringComparer.Ordinal)];

        Assert.Contains("contract.next_end", changed);
        Assert.Contains("tool.annual_cost", changed);
        Assert.Empty(changed.Except(ComputedFields.All.Where(computed => computed.DependsOnDay).Select(Name)));
    }

    private static IEnumerable<string> Changed(DateOnly day)
    {
        ComputedFields one = FieldsAsOf(day);
        ComputedFields other = FieldsAsOf(day.AddMonths(1));
        return ComputedFields.All.Where(computed => Printed(one, computed) != Printed(other, computed)).Select(Name);
    }

    private static ComputedFields FieldsAsOf(DateOnly day) =>
        new(new StackGraph(StackLoader.Load([Repository.PathOf("examples", "retailer")], new LoadOptions { AsOf = day }).Model!));

    private static string Printed(ComputedFields fields, ComputedField computed) =>
        string.Join('\n', Owners(fields.Model, computed).Select(entity => Printed(fields.Value(entity, computed.Field))));

    private static IEnumerable<Entity> Owners(StackModel model, ComputedField computed) =>
        model.Schema.Kinds.Where(kind => kind.Fields.Computed.Contains(computed.Field)).SelectMany(kind => model.All(kind.Name));

    private static string Printed(ComputedValue value) =>
        $"{(value.Value is object[] items ? string.Join(';', items.Select(Printer.Print)) : value.Value is null ? "" : Printer.Print(value.Value))} {string.Join(';', value.Without.Select(fact => fact.Field))}";

    private static string Name(ComputedField computed) =>
        $"{StackSchemaOf(computed)}.{computed.Field.Name}";

    private static string StackSchemaOf(ComputedField computed) =>
        StackAudit.Schema.StackSchema.BuiltIn.Kinds.FirstOrDefault(kind => kind.Fields.Computed.Contains(computed.Field))?.Name ?? "record";
}
