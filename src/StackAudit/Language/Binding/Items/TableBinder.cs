using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds tables: the vocabularies of their keys, and one type for all values.</summary>
internal sealed class TableBinder(ExpressionBinder binder)
{
    private const string Otherwise = "else";

    public TableSymbol Bind(TableSyntax table)
    {
        int before = binder.ErrorCount;
        FieldType[] keys = [.. table.Keys.Select(BindKey)];
        var rows = new Dictionary<string, object>(StringComparer.Ordinal);
        object? standIn = null;
        FieldType type = new BareWordType();
        var constants = new ConstantBinder(binder);
        foreach (TableRowSyntax row in table.Rows)
        {
            if (constants.Bind(row.Value, $"A row of `{table.Name.Text}`") is not var (value, rowType))
            {
                continue;
            }

            if (TypeRelations.Unify(type, rowType) is not { } common)
            {
                binder.Error(BindingDiagnostics.MixedRows(binder.At(row.Value), type, rowType));
                continue;
            }

            type = common;
            if (row.Keys is [{ Text: Otherwise }])
            {
                standIn = value;
            }
            else if (CheckKeys(row, keys) && !rows.TryAdd(Key(row.Keys.Select(key => key.Text)), value))
            {
                binder.Error(BindingDiagnostics.DuplicateName(binder.At(row.Keys[0]), "row", string.Join(", ", row.Keys.Select(key => key.Text)), null));
            }
        }

        return new TableSymbol(table.Name.Text, keys, type, table.Name.Span)
        {
            Source = binder.At(table).Source,
            KeyFields = [.. table.Keys.Select(KeyField)],
            Rows = rows,
            Else = standIn,
            IsWrong = table.IsBroken || binder.ErrorCount > before,
            MayBeMissing = standIn == null && !(keys is [var only] && WordsOf(only) is { } words && words.All(rows.ContainsKey)),
        };
    }

    /// <summary>The text under which a row is found.</summary>
    public static string Key(IEnumerable<string> words) => string.Join('\n', words);

    /// <summary>The words that a key of a closed vocabulary can be; null for an open one.</summary>
    public static IReadOnlyList<string>? WordsOf(FieldType key) => key switch
    {
        EnumType vocabulary => [.. vocabulary.Members.Select(member => member.Name)],
        ScalarType { Scalar: Scalar.YesNo } => ["yes", "no"],
        _ => null,
    };

    // `by tool.category`: the field of a kind; a list field's key is one element of it.
    private FieldType BindKey(ExpressionSyntax syntax)
    {
        if (syntax is not MemberExpression { Target: NameExpression kindName } member)
        {
            binder.Error(BindingDiagnostics.Misplaced(binder.At(syntax), "A table is looked up by fields of a kind.", "Write `by tool.category`."));
            return ErrorType.Instance;
        }

        if (binder.Declarations.Schema.Find(kindName.Name) is not { } kind)
        {
            binder.Error(BindingDiagnostics.UnknownKind(binder.At(kindName), kindName.Name, binder.Declarations.Schema.Kinds.Select(known => known.Name)));
            return ErrorType.Instance;
        }

        LocalSymbol local = binder.Declare(kind.Name, new ReferenceType(kind.Name), kindName.Span);
        FieldType type = binder.BindMember(new BoundLocal(local, kindName.Span), member.Member, member.Span).Type;
        return type.Element() ?? type;
    }

    private static string KeyField(ExpressionSyntax syntax) => syntax is MemberExpression { Target: NameExpression kind } member ? $"{kind.Name}.{member.Member.Text}" : "";

    private bool CheckKeys(TableRowSyntax row, FieldType[] keys)
    {
        if (row.Keys.Count != keys.Length)
        {
            binder.Error(BindingDiagnostics.Misplaced(binder.At(row), $"This row has {row.Keys.Count} key{(row.Keys.Count == 1 ? "" : "s")}, the table has {keys.Length}."));
            return false;
        }

        for (int i = 0; i < keys.Length; i++)
        {
            if (WordsOf(keys[i]) is { } known && !known.Contains(row.Keys[i].Text))
            {
                binder.Error(BindingDiagnostics.UnknownWord(binder.At(row.Keys[i]), row.Keys[i].Text, keys[i], [.. known, Otherwise]));
                return false;
            }
        }

        return true;
    }
}
