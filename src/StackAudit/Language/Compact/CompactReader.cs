using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="CompactWriter"/> writes, for the schema at hand.</summary>
internal sealed class CompactReader
{
    private readonly CompactInput _input;
    private readonly StackSchema _schema;
    private readonly Func<string, SourceText> _sourceAt;
    private readonly TypeReader _types;
    private readonly ValueReader _values;
    private readonly SymbolReader _symbols;
    private readonly Declarations _declarations;
    private DefinitionSymbol[] _definitions = [];

    private CompactReader(CompactInput input, StackSchema schema, Func<string, SourceText> sourceAt)
    {
        _input = input;
        _schema = schema;
        _sourceAt = sourceAt;
        _types = new TypeReader(input, schema);
        _values = new ValueReader(input, _types);
        _symbols = new SymbolReader(input, _types, _values, sourceAt);
        _declarations = new Declarations(schema, new DefinitionBinder([]));
    }

    /// <param name="stream">Stays open.</param>
    /// <param name="schema">That of the stack; it has at least the kinds and fields of the schema with which was written.</param>
    /// <param name="withRules">Without them, only what they declare is read.</param>
    /// <param name="sourceAt">The source of a path.</param>
    public static BoundRules Read(Stream stream, StackSchema schema, bool withRules, Func<string, SourceText> sourceAt)
    {
        using var input = new CompactInput(stream);
        var reader = new CompactReader(input, schema, sourceAt);
        reader.ReadDeclarations();
        return withRules
            ? new BoundRules(reader._declarations, input.List(reader.ReadRule), []) { Verdicts = input.List(input.Text) }
            : new BoundRules(reader._declarations, [], []);
    }

    private void ReadDeclarations()
    {
        Array.ForEach(_input.List(_symbols.ReadParameter), _declarations.Add);
        Array.ForEach(_input.List(_symbols.ReadTable), _declarations.Add);
        _definitions = new DefinitionSymbol[_input.Number()];
        for (int i = 0; i < _definitions.Length; i++)
        {
            _definitions[i] = ReadHead(i);
            _declarations.Add(_definitions[i]);
        }

        Array.ForEach(_definitions, ReadValue);
        for (int rest = _input.Number(); rest > 0; rest--)
        {
            _declarations.TryPlace(_input.Text(), new Location(_sourceAt(_input.Text()), _input.Span()));
        }
    }

    private DefinitionSymbol ReadHead(int index)
    {
        string? kind = _input.OptionalText();
        return new DefinitionSymbol(kind == null ? null : _schema[kind], _input.Text(), _input.Span(), _sourceAt(_input.Text())) { Index = index };
    }

    private void ReadValue(DefinitionSymbol definition)
    {
        ExpressionReader expressions = NewItem();
        definition.Value = expressions.Read();
        definition.Receiver = _input.Optional(expressions.ReadLocal);
        definition.SlotCount = _input.Number();
        definition.State = BindingState.Bound;
    }

    private BoundRule ReadRule() => new RuleReader(_input, _symbols, NewItem(), _schema, _sourceAt).Read();

    private ExpressionReader NewItem() => new(_input, _types, _values, _declarations, _definitions);
}
