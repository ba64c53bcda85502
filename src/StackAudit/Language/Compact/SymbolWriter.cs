using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Writes parameters and tables, which hold nothing but plain values.</summary>
internal sealed class SymbolWriter(CompactOutput output, TypeWriter types, ValueWriter values)
{
    public void Write(ParameterSymbol parameter)
    {
        output.Text(parameter.Name);
        types.Write(parameter.Type);
        values.Write(parameter.Value);
        output.Span(parameter.Span);
        output.Optional(parameter.Source, WriteSource);
        values.Write(parameter.Low);
        values.Write(parameter.High);
        output.OptionalText(parameter.Description);
    }

    public void Write(TableSymbol table)
    {
        output.Text(table.Name);
        output.List(table.Keys, types.Write);
        types.Write(table.Value);
        output.Span(table.Span);
        output.Optional(table.Source, WriteSource);
        output.List(table.KeyFields, output.Text);
        output.List(table.Rows, row =>
        {
            output.Text(row.Key);
            values.Write(row.Value);
        });
        values.Write(table.Else);
        output.Flag(table.MayBeMissing);
    }

    private void WriteSource(SourceText source) => output.Text(source.Path);
}
