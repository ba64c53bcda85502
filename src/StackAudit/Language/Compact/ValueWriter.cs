using StackAudit.Schema;

namespace StackAudit.Language.Compact;

/// <summary>Writes the values of constants, parameters and table rows.</summary>
internal sealed class ValueWriter(CompactOutput output, TypeWriter types)
{
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                Tag(ValueTag.Missing);
                break;
            case string text:
                Tag(ValueTag.Text);
                output.Text(text);
                break;
            case decimal number:
                Tag(ValueTag.Number);
                output.Amount(number);
                break;
            case bool answer:
                Tag(answer ? ValueTag.Yes : ValueTag.No);
                break;
            case DateOnly date:
                Tag(ValueTag.Date);
                output.Number(date.DayNumber);
                break;
            case Duration duration:
                Tag(ValueTag.Duration);
                WriteDuration(duration);
                break;
            case Money { Parts: [var (currency, amount)] }:
                Tag(ValueTag.Money);
                output.Text(currency);
                output.Amount(amount);
                break;
            case EnumMember member:
                Tag(ValueTag.Member);
                types.Write(member.Type);
                output.Number(member.Ordinal);
                break;
            case object[] list:
                Tag(ValueTag.List);
                output.List(list, Write);
                break;
            default:
                throw new InvalidOperationException($"No compact form for the value {value} ({value.GetType().Name}).");
        }
    }

    private void WriteDuration(Duration duration)
    {
        output.Amount(duration.Years);
        output.Amount(duration.Months);
        output.Amount(duration.Days);
        output.Amount(duration.Minutes);
        output.Amount(duration.WorkingDays);
    }

    private void Tag(ValueTag tag) => output.Tag((byte)tag);
}
