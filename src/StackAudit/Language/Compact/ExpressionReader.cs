using StackAudit.Language.Binding;
using StackAudit.Language.Functions;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="ExpressionWriter"/> writes.</summary>
internal sealed class ExpressionReader(CompactInput input, TypeReader types, ValueReader values, Declarations declarations, IReadOnlyList<DefinitionSymbol> definitions)
{
    private readonly LocalReader _locals = new(input, types);

    /// <summary>Those of the item, which go before shared ones.</summary>
    public IReadOnlyList<ParameterSymbol> Parameters { get; set; } = [];

    public BoundExpression Read()
    {
        byte first = input.Tag();
        TextSpan span = input.Span();
        BoundExpression bound = ReadRest((ExpressionTag)(first & ~ExpressionWriter.MayBeMissing), span);
        return (first & ExpressionWriter.MayBeMissing) == 0 ? bound : bound with { MayBeMissing = true };
    }

    public LocalSymbol ReadLocal() => _locals.Read(Read);

    public BoundRoute ReadRoute() => new(ReadLocal(), input.Optional(Read), input.Optional(ReadLocal), input.Optional(Read), input.Optional(Read))
    {
        Carried = input.Optional(Read),
    };

    private BoundExpression ReadRest(ExpressionTag tag, TextSpan span) => tag switch
    {
        ExpressionTag.All => new BoundAll(declarations.Schema[input.Text()], types.Read(), span),
        ExpressionTag.Arithmetic => new BoundArithmetic((ArithmeticOperator)input.Number(), Read(), Read(), types.Read(), span),
        ExpressionTag.Call => new BoundCall(BuiltInFunctions.Find(input.Text())!, input.List(Read), types.Read(), span),
        ExpressionTag.Comparison => new BoundComparison((ComparisonOperator)input.Number(), Read(), Read(), input.Flag(), span),
        ExpressionTag.Constant => new BoundConstant(values.Read(), types.Read(), span),
        ExpressionTag.Conversion => new BoundConversion(Read(), types.Read(), span),
        ExpressionTag.Definition => new BoundDefinition(input.Optional(Read), definitions[input.Number()], types.Read(), span),
        ExpressionTag.Emptiness => new BoundEmptiness(Read(), input.Flag(), span),
        ExpressionTag.Field => ReadField(Read(), span),
        ExpressionTag.GroupKey => new BoundGroupKey(Read(), types.Read(), span),
        ExpressionTag.Identity => new BoundIdentity(Read(), span),
        ExpressionTag.KindOf => new BoundKindOf(Read(), span),
        ExpressionTag.List => new BoundList(input.List(ReadElement), types.Read(), span),
        ExpressionTag.Local => new BoundLocal(ReadLocal(), span),
        ExpressionTag.Logical => new BoundLogical(input.Flag(), input.List(Read), span),
        ExpressionTag.Lookup => new BoundLookup(declarations.FindTable(input.Text())!, input.List(Read), span),
        ExpressionTag.Map => new BoundMap(Read(), ReadLocal(), Read(), types.Read(), span),
        ExpressionTag.Not => new BoundNot(Read(), span),
        ExpressionTag.Otherwise => new BoundOtherwise(Read(), Read(), types.Read(), span),
        ExpressionTag.Over => new BoundOver(
            (Quantifier)input.Number(), Read(), input.Optional(ReadLocal), input.Optional(Read), input.Optional(Read), types.Read(), span),
        ExpressionTag.Parameter => new BoundParameter(FindParameter(input.Text()), span),
        ExpressionTag.Presence => new BoundPresence(Read(), input.Flag(), span),
        ExpressionTag.Reaches => new BoundReaches(Read(), Read(), input.Optional(ReadRoute), span),
        ExpressionTag.Record => ReadRecord((RecordType)types.Read(), span),
        ExpressionTag.Today => new BoundToday(span),
        ExpressionTag.WayMember => new BoundWayMember(Read(), (WayMember)input.Number(), types.Read(), span),
        _ => throw new InvalidDataException($"There is no expression {tag}."),
    };

    private BoundField ReadField(BoundExpression target, TextSpan span)
    {
        string name = input.Text();
        string[] owners = input.List(input.Text);
        Field[] fields = owners.Length == 0
            ? [((RecordType)target.Type)[name]]
            : Array.ConvertAll(owners, owner => declarations.Schema[owner].Fields[name]);
        return new BoundField(target, fields, types.Read(), span);
    }

    private BoundRecord ReadRecord(RecordType type, TextSpan span) => new(type, input.List(() => (type[input.Text()], Read())), span);

    private BoundElement ReadElement() => new(Read(), input.Optional(Read));

    private ParameterSymbol FindParameter(string name) =>
        Parameters.FirstOrDefault(parameter => parameter.Name == name) ?? declarations.FindParameter(name)!;
}
