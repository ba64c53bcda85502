using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="SymbolWriter"/> writes.</summary>
internal sealed class SymbolReader(CompactInput input, TypeReader types, ValueReader values, Func<string, SourceText> sourceAt)
{
    public ParameterSymbol ReadParameter() => new(input.Text(), types.Read(), values.ReadPresent(), input.Span())
    {
        Source = input.Optional(ReadSource),
        Low = values.Read(),
        High = values.Read(),
        Description = input.OptionalText(),
    };

    public TableSymbol ReadTable() => new(input.Text(), input.List(types.Read), types.Read(), input.Span())
    {
        Source = input.Optional(ReadSource),
        KeyFields = input.List(input.Text),
        Rows = ReadRows(),
        Else = values.Read(),
        MayBeMissing = input.Flag(),
    };

    private SourceText ReadSource() => sourceAt(input.Text());

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
