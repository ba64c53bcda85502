using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Reads a value that a company sets, in the type of the default and in the vocabulary in which rules read it.</summary>
internal sealed class SetValueReader(FileContext file, ExchangeRates rates)
{
    /// <summary>The value, or null when it was reported as wrong.</summary>
    /// <param name="name">What is set, as a message names it.</param>
    /// <param name="written">What stands behind the key.</param>
    /// <param name="type">The type of the default.</param>
    /// <param name="usage">How rules use it.</param>
    public SetValue? Read(string name, MapEntry written, FieldType type, Usage usage)
    {
        Location at = file.At(written.ValueSpan);
        if (written.Value is not RawValue raw)
        {
            file.Report(OverrideDiagnostics.NoValue(at, name));
            return null;
        }

        if (type.Element() is { } element)
        {
            object?[] items = [.. raw.Items.Select(item => ReadOne(item.Text, item.Span, element, usage))];
            return items.Contains(null) ? null : new SetValue(Array.ConvertAll(items, item => item!), at);
        }

        if (raw.IsList)
        {
            file.Report(OverrideDiagnostics.ListGiven(at, name, Single(type, usage)));
            return null;
        }

        return ReadOne(raw.Items[0].Text, raw.Items[0].Span, type, usage) is { } value ? new SetValue(value, at) : null;
    }

    private object? ReadOne(string text, TextSpan span, FieldType type, Usage usage) => type switch
    {
        BareWordType => ReadWord(text, span, usage),
        ScalarType { Scalar: Scalar.Number } when usage.ReadAs.Contains(ScalarType.Money) => ReadAmount(text, span),
        ScalarType { Scalar: Scalar.Duration } => ReadDuration(text, span, usage),
        _ => ReadScalar(type, text, span),
    };

    // A word may be read in several places, and must be known in each.
    private string? ReadWord(string text, TextSpan span, Usage usage)
    {
        string word = text;
        foreach (FieldType vocabulary in usage.ReadAs)
        {
            if (ReadScalar(vocabulary == ScalarType.Word ? ScalarType.Text : vocabulary, word, span) is not { } known)
            {
                return null;
            }

            word = known.ToString()!;
        }

        return word;
    }

    // Where rules read a plain number as an amount, a company may write an amount; rules go on to see the number, in the stack's currency.
    private object? ReadAmount(string text, TextSpan span)
    {
        if (ReadScalar(ScalarType.Money, text, span) is not Money money)
        {
            return null;
        }

        if (rates.Convert(money) is { } amount)
        {
            return amount;
        }

        file.Report(OverrideDiagnostics.NoRate(file.At(span), money, rates.Currency));
        return null;
    }

    private object? ReadDuration(string text, TextSpan span, Usage usage)
    {
        object? duration = ReadScalar(ScalarType.Duration, text, span);
        if (duration is Duration { WorkingDays: not 0 } && usage.IsComparedAsDuration)
        {
            file.Report(OverrideDiagnostics.WorkingDays(file.At(span)));
            return null;
        }

        return duration;
    }

    private object? ReadScalar(FieldType type, string text, TextSpan span) => ScalarReader.Read(type, text, file, span) is var value && value == Invalid.Value ? null : value;

    private static FieldType Single(FieldType type, Usage usage) => type is BareWordType ? usage.ReadAs.FirstOrDefault() ?? ScalarType.Word : type;
}
