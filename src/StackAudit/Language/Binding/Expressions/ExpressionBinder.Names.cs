using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private BoundExpression BindName(NameExpression name)
    {
        if (Scope.Find(name.Name) is { } local)
        {
            var bound = new BoundLocal(local, name.Span);
            return bound with { MayBeMissing = local.MayBeMissing && !IsProvenPresent(bound) };
        }

        if (FindParameter(name.Name) is { } parameter)
        {
            return parameter.Type is ErrorType ? Wrong(name.Span) : new BoundParameter(parameter, name.Span);
        }

        if (Declarations.FindDefinition(null, name.Name) is { } definition)
        {
            return BindDefinition(null, definition, name.Span);
        }

        return name.Name switch
        {
            "today" => new BoundToday(name.Span),
            "yes" => new BoundConstant(true, ScalarType.YesNo, name.Span),
            "no" => new BoundConstant(false, ScalarType.YesNo, name.Span),
            _ => new BoundConstant(name.Name, new BareWordType(name.Name), name.Span),
        };
    }

    public ParameterSymbol? FindParameter(string name) =>
        Parameters.Find(parameter => parameter.Name == name) ?? Declarations.FindParameter(name);

    private BoundExpression BindMember(MemberExpression member)
    {
        BoundExpression target = Bind(member.Target);
        if (target is BoundConstant { Type: BareWordType })
        {
            bool isPlace = DataTaxonomy.Shipped.Places.Any(known => known.Path.StartsWith(source.Slice(target.Span) + ".", StringComparison.Ordinal));
            return UnknownName(target, isPlace ? $"A word with a dot stands in quotes: \"{Written(member)}\"." : null);
        }

        return BindMember(target, member.Member, member.Span);
    }

    public BoundExpression BindMember(BoundExpression target, WordSyntax name, TextSpan span) => target.Type switch
    {
        ErrorType => new BoundError(span),
        GroupType group when name.Text == "key" => new BoundGroupKey(target, group.Key, span),
        ListType or GroupType => BindMap(target, name, span),
        ReferenceType reference => BindEntityMember(target, reference, name, span),
        RecordType record => BindRecordMember(target, record, name, span),
        PathType or CycleType => BindWayMember(target, name, span),
        _ => Error(BindingDiagnostics.UnknownMember(At(name), target.Type, name.Text, [])),
    };

    // A member of a list is the list of its elements' members, flattened.
    private BoundExpression BindMap(BoundExpression list, WordSyntax name, TextSpan span)
    {
        LocalSymbol element = Declare(name.Text, list.Type.Element()!, span);
        BoundExpression body = BindMember(new BoundLocal(element, list.Span), name, span);
        return body.Type is ErrorType ? body : new BoundMap(list, element, body, new ListType(body.Type.Element() ?? body.Type), span);
    }

    private BoundExpression BindEntityMember(BoundExpression target, ReferenceType reference, WordSyntax name, TextSpan span)
    {
        switch (name.Text)
        {
            case "id":
                return new BoundIdentity(target, span) { MayBeMissing = target.MayBeMissing };
            case "kind":
                return new BoundKindOf(target, span) { MayBeMissing = target.MayBeMissing };
        }

        IReadOnlyList<string> kinds = reference.Kinds.Count == 0 ? [.. Declarations.Schema.Kinds.Select(kind => kind.Name)] : reference.Kinds;
        if (FactKeys.Of(target) is { } key && kinds.FirstOrDefault(kind => Facts.Contains($"{key}={kind}")) is { } proven)
        {
            kinds = [proven];
        }

        if (kinds.Count == 1 && Declarations.FindDefinition(kinds[0], name.Text) is { } definition)
        {
            return BindDefinition(target, definition, span);
        }

        EntityKind[] entityKinds = [.. kinds.Select(kind => Declarations.Schema[kind])];
        Field?[] fields = [.. entityKinds.Select(kind => kind.Fields.Find(name.Text))];
        if (fields.Length > 0 && fields.All(field => field != null))
        {
            return BindField(target, [.. fields.Select(field => field!)], name, span);
        }

        int owner = Array.FindIndex(fields, field => field != null);
        if (owner >= 0)
        {
            string help = $"Only a {kinds[owner]} has it: say `{source.Slice(target.Span)}.kind is {kinds[owner]}` first.";
            return Error(BindingDiagnostics.UnknownMember(At(name), reference, name.Text, []) with { Help = help });
        }

        return Error(BindingDiagnostics.UnknownMember(At(name), reference, name.Text, [.. entityKinds.SelectMany(MembersOf).Distinct()]));
    }

    private IEnumerable<string> MembersOf(EntityKind kind) =>
        kind.Fields.Fields.Select(field => field.Name).Concat(Declarations.DefinitionsOf(kind.Name)).Append("id").Append("kind");

    private BoundExpression BindRecordMember(BoundExpression target, RecordType record, WordSyntax name, TextSpan span) =>
        record.Find(name.Text) is { } field
            ? BindField(target, [field], name, span)
            : Error(BindingDiagnostics.UnknownMember(At(name), record, name.Text, [.. record.Fields.Select(known => known.Name)]));

    private BoundExpression BindField(BoundExpression target, IReadOnlyList<Field> fields, WordSyntax name, TextSpan span)
    {
        FieldType? type = fields[0].Type;
        for (int i = 1; i < fields.Count && type != null; i++)
        {
            type = TypeRelations.Unify(type, fields[i].Type);
        }

        if (type == null)
        {
            return Error(BindingDiagnostics.UnknownMember(At(name), target.Type, name.Text, []) with { Help = "It is not of one type there: say which kind is meant first." });
        }

        var bound = new BoundField(target, fields, type, span);
        bool isSure = !target.MayBeMissing && fields.All(IsAlwaysThere);
        return bound with { MayBeMissing = !type.IsList() && !isSure && !IsProvenPresent(bound) };
    }

    private static bool IsAlwaysThere(Field field) =>
        field.IsRequired || field.Default != null || (field.IsComputed && field.Type.Class() == TypeClass.YesNo);

    private bool IsProvenPresent(BoundExpression bound) => FactKeys.Of(bound) is { } key && Facts.Contains(key);

    private BoundExpression BindWayMember(BoundExpression target, WordSyntax name, TextSpan span) => name.Text switch
    {
        "length" => new BoundWayMember(target, WayMember.Length, ScalarType.Number, span) { MayBeMissing = target.MayBeMissing },
        "steps" => new BoundWayMember(target, WayMember.Steps, Types.Flows, span),
        "tools" => new BoundWayMember(target, WayMember.Tools, Types.Tools, span),
        _ => Error(BindingDiagnostics.UnknownMember(At(name), target.Type, name.Text, ["length", "steps", "tools"])),
    };

    private BoundExpression BindDefinition(BoundExpression? target, DefinitionSymbol definition, TextSpan span)
    {
        Declarations.Bind(definition);
        if (definition.Value is not { } value || value.Type is ErrorType)
        {
            return Wrong(span);
        }

        IsSecondRound |= definition.IsSecondRound;
        var bound = new BoundDefinition(target, definition, value.Type, span);
        bool mayBeMissing = !value.Type.IsList() && (value.MayBeMissing || target is { MayBeMissing: true });
        return bound with { MayBeMissing = mayBeMissing && !IsProvenPresent(bound) };
    }

    private BoundError Wrong(TextSpan span)
    {
        UsesWrong = true;
        return new BoundError(span);
    }
}
