using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>How types stand to each other.</summary>
internal static class TypeRelations
{
    public static TypeClass Class(this FieldType type) => type switch
    {
        ScalarType scalar => scalar.Scalar switch
        {
            Scalar.Text or Scalar.Word => TypeClass.Text,
            Scalar.Number or Scalar.Percent => TypeClass.Number,
            Scalar.YesNo => TypeClass.YesNo,
            Scalar.Date => TypeClass.Date,
            Scalar.Duration => TypeClass.Duration,
            Scalar.Money => TypeClass.Money,
            _ => TypeClass.Region,
        },
        EnumType => TypeClass.Enum,
        ReferenceType => TypeClass.Entity,
        RecordType => TypeClass.Record,
        ListType or GroupType => TypeClass.List,
        PathType or CycleType => TypeClass.Way,
        BareWordType => TypeClass.BareWord,
        _ => TypeClass.Error,
    };

    public static bool IsList(this FieldType type) => type is ListType or GroupType;

    /// <summary>What a list holds; null for what is no list.</summary>
    public static FieldType? Element(this FieldType type) => type switch
    {
        ListType list => list.Element,
        GroupType group => group.Element,
        _ => null,
    };

    /// <summary>The type that takes values of both, or null when there is none.</summary>
    public static FieldType? Unify(FieldType a, FieldType b)
    {
        switch (a, b)
        {
            case (ErrorType, _) or (_, ErrorType):
                return ErrorType.Instance;
            case (BareWordType x, BareWordType y):
                return new BareWordType([.. x.Words, .. y.Words]);
            case (BareWordType { Words.Count: 0 }, _):
                return b;
            case (BareWordType, _):
                return b.Class() is TypeClass.Text or TypeClass.Enum or TypeClass.Region ? b : null;
            case (_, BareWordType):
                return Unify(b, a);
            case (ReferenceType x, ReferenceType y):
                return x.Kinds.SequenceEqual(y.Kinds) ? a : new ReferenceType([.. x.Kinds.Union(y.Kinds)]);
            case (ListType or GroupType, ListType or GroupType):
                return Unify(a.Element()!, b.Element()!) is { } element ? new ListType(element) : null;
        }

        TypeClass kind = a.Class();
        if (kind != b.Class() || kind is TypeClass.Enum or TypeClass.Record && !ReferenceEquals(a, b))
        {
            return null;
        }

        return ReferenceEquals(a, b) ? a : kind switch
        {
            TypeClass.Text => ScalarType.Text,
            TypeClass.Number => ScalarType.Number,
            _ => a,
        };
    }

    /// <summary>Whether values of the two can be equal.</summary>
    public static bool AreComparable(FieldType a, FieldType b) => (a, b) switch
    {
        (ErrorType, _) or (_, ErrorType) => true,
        (ReferenceType x, ReferenceType y) => x.Kinds.Count == 0 || y.Kinds.Count == 0 || x.Kinds.Intersect(y.Kinds).Any(),
        _ => Unify(a, b) != null,
    };

    /// <summary>The type in words, as it stands in a sentence.</summary>
    public static string Describe(this FieldType type) => type switch
    {
        ScalarType { Scalar: Scalar.YesNo } => "a yes or no",
        ScalarType { Scalar: Scalar.Money } => "an amount of money",
        ScalarType { Scalar: Scalar.Text } => "a text",
        ScalarType scalar => $"a {scalar.Name}",
        EnumType kinds when kinds == EntityKinds.Type => "a kind",
        EnumType @enum => $"one of {string.Join(", ", @enum.Members)}",
        ReferenceType { Kinds.Count: 0 } => "an entity",
        ReferenceType { Kinds: ["data"] } => "a data entry",
        ReferenceType reference => WithArticle(string.Join(" or ", reference.Kinds)),
        RecordType record => $"the record `{record.Name}`",
        ListType or GroupType => $"a list of {Plural(type.Element()!)}",
        BareWordType { Words.Count: 0 } => "nothing",
        BareWordType bare => bare.Words.Distinct().Count() == 1 ? $"the word `{bare.Words[0]}`" : $"one of the words {string.Join(", ", bare.Words.Distinct())}",
        PathType => "a path",
        CycleType => "a cycle",
        _ => "a value",
    };

    private static string WithArticle(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;

    private static string Plural(FieldType element) => element switch
    {
        ReferenceType { Kinds.Count: 1 } reference => StackSchema.BuiltIn.Find(reference.Kinds[0])?.Plural ?? reference.Kinds[0],
        RecordType record => $"{record.Name}s",
        ScalarType { Scalar: Scalar.Text } => "texts",
        ScalarType { Scalar: Scalar.Money } => "amounts",
        ScalarType scalar => $"{scalar.Name}s",
        BareWordType or EnumType => "words",
        _ => "values",
    };
}
