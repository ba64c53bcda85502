using StackAudit.Language.Binding;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="SymbolWriter"/> writes.</summary>
internal sealed class SymbolReader(CompactInput input, TypeReader types, ValueReader values)
{
    public ParameterSymbol ReadParameter() => new(input.Text(), types.Read(), values.ReadPresent(), input.Span())
    {
        Low = values.Read(),
        High = values.Read(),
        Description = input.OptionalText(),
    };

    public TableSymbol ReadTable() => new(input.Text(), input.List(types.Read), types.Read(), input.Span())
    {
        Rows = ReadRows(),
        Else = values.Read(),
        MayBeMissing = input.Flag(),
    };

    private Dictionary<string, object> ReadRows()
    {
        int count = input.Number();
        var rows = new Dictionary<string, object>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            rows.Add(input.Text(), values.ReadPresent());
        }

        return rows;
    }
}
