using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds what <c>for each</c> ranges over, and declares its names.</summary>
internal sealed class SourceBinder(ExpressionBinder binder)
{
    public BoundSource Bind(SourceSyntax source) => source switch
    {
        KindSource kind => BindKind(kind),
        ElementSource element => BindElement(element),
        PairSource pair => BindPair(pair),
        GroupSource group => BindGroup(group),
        CycleSource cycle => BindCycle(cycle),
        PathSource path => BindPath(path),
        _ => throw new InvalidOperationException($"No binding for {source.GetType().Name}."),
    };

    private BoundSource BindKind(KindSource source)
    {
        EntityKind? kind = FindKind(source.Kind, kind => kind.Name);
        LocalSymbol local = Declare(source.Alias ?? source.Kind, kind == null ? ErrorType.Instance : new ReferenceType(kind.Name));
        if (kind != null)
        {
            return new BoundKindSource(kind, local, source.Span);
        }

        // The rest of the rule speaks of the kind that was meant; saying so again at each place would help nobody.
        foreach (string meant in Spelling.Nearest(source.Kind.Text, binder.Declarations.Schema.Kinds.Select(known => known.Name)))
        {
            binder.Scope = binder.Scope.With(binder.Declare(meant, ErrorType.Instance, source.Kind.Span));
        }

        return Broken(local, source.Span);
    }

    private BoundElementSource BindElement(ElementSource source)
    {
        BoundExpression list = binder.BindListOf(source.List);
        CheckNew(source.Variable);
        LocalSymbol local = binder.DeclareElement(source.Variable, list);
        binder.Scope = binder.Scope.With(local);
        return new BoundElementSource(list, local, source.Span);
    }

    private BoundSource BindPair(PairSource source)
    {
        EntityKind? kind = FindKind(source.Kind, kind => kind.Plural);
        FieldType type = kind == null ? ErrorType.Instance : new ReferenceType(kind.Name);
        LocalSymbol first = Declare(source.First, type);
        LocalSymbol second = Declare(source.Second, type);
        return kind == null ? Broken(first, source.Span) : new BoundPairSource(kind, first, second, source.Span);
    }

    private BoundSource BindGroup(GroupSource source)
    {
        EntityKind? kind = FindKind(source.Kind, kind => kind.Plural);
        FieldType type = kind == null ? ErrorType.Instance : new ReferenceType(kind.Name);

        // The key names a member in the singular, so that name is visible in it alone.
        Scope outer = binder.Scope;
        LocalSymbol member = binder.Declare(kind?.Name ?? source.Kind.Text, type, source.Kind.Span);
        binder.Scope = outer.With(member);
        BoundExpression key = BindKey(source.Key, kind);

        binder.Scope = outer;
        FieldType groupType = kind == null || key.Type is ErrorType ? ErrorType.Instance : new GroupType(type, key.Type);
        LocalSymbol group = Declare(source.Alias ?? new WordSyntax("group", source.Kind.Span), groupType);
        return kind == null ? Broken(group, source.Span) : new BoundGroupSource(kind, member, key, group, source.Span);
    }

    private BoundExpression BindKey(ExpressionSyntax syntax, EntityKind? kind)
    {
        if (syntax is NameExpression { Name: var word } && binder.Scope.Find(word) == null && kind?.Fields.Find(word) != null)
        {
            return binder.Error(BindingDiagnostics.UnknownName(binder.At(syntax), word, [], $"Say `{kind.Name}.{word}`."));
        }

        BoundExpression key = binder.BindValue(syntax);
        return key.Type.IsList()
            ? binder.Error(BindingDiagnostics.WrongType(binder.At(key), $"`{binder.Written(syntax)}`", key.Type, "a single value", "To look at each element, say `for each x in LIST`."))
            : key;
    }

    private BoundCycleSource BindCycle(CycleSource source)
    {
        CheckTools(source.Kind);
        if (source.Route.Avoided is { } avoided)
        {
            binder.Error(BindingDiagnostics.Misplaced(binder.At(avoided), "A cycle avoids no tools.", "Say with `with` which flows belong to it."));
        }

        BoundRoute route = binder.BindRoute(source.Route, allowsLeast: false);
        LocalSymbol cycle = Declare(source.Alias ?? new WordSyntax("cycle", source.Kind.Span), CycleType.Instance);
        return new BoundCycleSource(cycle, route, source.Span);
    }

    private BoundPathSource BindPath(PathSource source)
    {
        BoundPathEnd from = BindEnd(source.From);
        BoundPathEnd to = BindEnd(source.To);
        BoundRoute route = binder.BindRoute(source.Route, allowsLeast: true);
        LocalSymbol path = Declare(source.Alias ?? new WordSyntax("path", source.Span), PathType.Instance);
        return new BoundPathSource(path, from, to, route, source.Span);
    }

    private BoundPathEnd BindEnd(PathEnd end)
    {
        bool isKind = end.Place is NameExpression { Name: "tool" } && binder.Scope.Find("tool") == null;
        BoundExpression place = isKind
            ? new BoundAll(binder.Declarations.Schema["tool"], Types.Tools, end.Place.Span)
            : binder.BindPlace(end.Place);
        return new BoundPathEnd(place, isKind, end.Alias == null ? null : Declare(end.Alias, Types.Tool));
    }

    private void CheckTools(WordSyntax word)
    {
        if (word.Text != "tools")
        {
            binder.Error(BindingDiagnostics.UnknownKind(binder.At(word), word.Text, ["tools"]));
        }
    }

    private EntityKind? FindKind(WordSyntax word, Func<EntityKind, string> name)
    {
        IEnumerable<EntityKind> kinds = binder.Declarations.Schema.Kinds;
        EntityKind? kind = kinds.FirstOrDefault(kind => name(kind) == word.Text);
        if (kind == null)
        {
            binder.Error(BindingDiagnostics.UnknownKind(binder.At(word), word.Text, kinds.Select(name)));
            return null;
        }

        binder.UseAll(kind);
        return kind;
    }

    private LocalSymbol Declare(WordSyntax name, FieldType type)
    {
        CheckNew(name);
        LocalSymbol local = binder.Declare(name.Text, type, name.Span);
        binder.Scope = binder.Scope.With(local);
        return local;
    }

    private void CheckNew(WordSyntax name)
    {
        if (binder.Scope.Find(name.Text) is { } first)
        {
            binder.Error(BindingDiagnostics.DuplicateName(binder.At(name), "name", name.Text, new Location(binder.At(name).Source, first.Span)) with
            {
                Help = "Give one of them another name with `as`.",
            });
        }
    }

    // Keeps the names known, so that one unknown kind is one error.
    private static BoundElementSource Broken(LocalSymbol local, TextSpan span) => new(new BoundError(span), local, span);
}
