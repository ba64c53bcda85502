using StackAudit.Schema;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="ValueWriter"/> writes.</summary>
internal sealed class ValueReader(CompactInput input, TypeReader types)
{
    public object? Read()
    {
        var tag = (ValueTag)input.Tag();
        return tag switch
        {
            ValueTag.Missing => null,
            ValueTag.Text => input.Text(),
            ValueTag.Number => input.Amount(),
            ValueTag.Yes => true,
            ValueTag.No => false,
            ValueTag.Date => DateOnly.FromDayNumber(input.Number()),
            ValueTag.Duration => new Duration(input.Amount(), input.Amount(), input.Amount(), input.Amount(), input.Amount()),
            ValueTag.Money => ReadMoney(),
            ValueTag.Member => ((EnumType)types.Read()).Members[input.Number()],
            ValueTag.List => input.List(ReadPresent),
            _ => throw new InvalidDataException($"There is no value {tag}."),
        };
    }

    public object ReadPresent() => Read() ?? throw new InvalidDataException("A value is missing.");

    private Money ReadMoney()
    {
        string currency = input.Text();
        return new Money(input.Amount(), currency);
    }
}
