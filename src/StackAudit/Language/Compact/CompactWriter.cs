using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Writes bound rules so that they can be read without their texts: what they declare, then the rules.</summary>
internal sealed class CompactWriter
{
    private readonly CompactOutput _output;
    private readonly StackSchema _schema;
    private readonly TypeWriter _types;
    private readonly ValueWriter _values;
    private readonly SymbolWriter _symbols;

    private CompactWriter(CompactOutput output, StackSchema schema)
    {
        _output = output;
        _schema = schema;
        _types = new TypeWriter(output, schema);
        _values = new ValueWriter(output, _types);
        _symbols = new SymbolWriter(output, _types, _values);
    }

    /// <param name="rules">Without mistakes and without queries.</param>
    /// <param name="stream">Stays open.</param>
    public static void Write(BoundRules rules, Stream stream)
    {
        if (rules.WrongRules.Count > 0 || rules.Queries.Count > 0)
        {
            throw new InvalidOperationException("Rules with mistakes, and queries, have no compact form.");
        }

        using var output = new CompactOutput(stream);
        var writer = new CompactWriter(output, rules.Declarations.Schema);
        writer.Write(rules.Declarations);
        output.List(rules.Rules, rule => new RuleWriter(output, writer._symbols, writer.NewItem()).Write(rule));
        output.List(rules.Verdicts, output.Text);
    }

    // The heads of definitions before their values, since these may use each other in any order.
    private void Write(Declarations declarations)
    {
        _output.List(declarations.Parameters, _symbols.Write);
        _output.List(declarations.Tables, _symbols.Write);
        _output.List(declarations.Definitions, WriteHead);
        foreach (DefinitionSymbol definition in declarations.Definitions)
        {
            WriteValue(definition);
        }

        _output.List(declarations.Places, place =>
        {
            _output.Text(place.Key);
            _output.Text(place.Value.Source.Path);
            _output.Span(place.Value.Span);
        });
    }

    private void WriteHead(DefinitionSymbol definition)
    {
        _output.OptionalText(definition.Kind?.Name);
        _output.Text(definition.Name);
        _output.Span(definition.NameSpan);
        _output.Text(definition.Source.Path);
    }

    private void WriteValue(DefinitionSymbol definition)
    {
        ExpressionWriter expressions = NewItem();
        expressions.Write(definition.Value!);
        _output.Optional(definition.Receiver, expressions.WriteLocal);
        _output.Number(definition.SlotCount);
    }

    private ExpressionWriter NewItem() => new(_output, _types, _values, _schema);
}
