using System.Diagnostics;
using System.Text.Json;
using StackAudit.Configuration;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Values of the model as values of JSON. What is missing has no key.</summary>
internal sealed class FactValues(ExchangeRates rates)
{
    /// <summary>The stored fields of a record that have a value, those of its <c>stored</c> records in them.</summary>
    public void WriteStored(Utf8JsonWriter json, Record record, params ReadOnlySpan<string> except)
    {
        foreach (Field field in record.Type.Fields)
        {
            if (!field.IsComputed && record[field] is { } value && !except.Contains(field.Name))
            {
                json.WritePropertyName(field.Name);
                Write(json, value, field.Type, WriteRecord);
            }
        }
    }

    /// <param name="json">Where to write.</param>
    /// <param name="value">Not missing.</param>
    /// <param name="type">As the schema declares it, since an entity may be referred to and may be written in place.</param>
    /// <param name="writeRecord">For a record that is no reference.</param>
    public void Write(Utf8JsonWriter json, object value, FieldType type, Action<Utf8JsonWriter, Record> writeRecord)
    {
        switch (value, type)
        {
            case (object[] items, ListType list):
                json.WriteStartArray();
                foreach (object item in items)
                {
                    Write(json, item, list.Element, writeRecord);
                }

                json.WriteEndArray();
                break;
            case (Entity entity, ReferenceType):
                json.WriteStringValue(entity.Id);
                break;
            case (Record record, _):
                writeRecord(json, record);
                break;
            case (EnumMember member, _):
                json.WriteStringValue(member.Name);
                break;
            case (string text, _):
                json.WriteStringValue(text);
                break;
            case (bool answer, _):
                json.WriteBooleanValue(answer);
                break;
            case (DateOnly date, _):
                json.WriteStringValue(Printer.Date(date));
                break;
            case (decimal number, _):
                json.WriteNumberValue(number);
                break;
            case (Duration duration, _):
                WriteDuration(json, duration);
                break;
            case (Money money, _):
                WriteMoney(json, money);
                break;
            default:
                throw new UnreachableException($"No field of a stack holds {type}.");
        }
    }

    /// <summary>An amount, and what it is worth in the stack's currency: null where a rate for that is not given.</summary>
    public void WriteMoney(Utf8JsonWriter json, Money money)
    {
        json.WriteStartObject();
        if (money.Parts is [var (currency, amount)])
        {
            json.WriteNumber("amount", amount);
            json.WriteString("currency", currency);
        }
        else
        {
            json.WriteArray("parts", money.Parts, (json, part) =>
            {
                json.WriteStartObject();
                json.WriteNumber("amount", part.Amount);
                json.WriteString("currency", part.Currency);
                json.WriteEndObject();
            });
        }

        if (rates.Convert(money) is { } value)
        {
            json.WriteNumber("value", value);
        }
        else
        {
            json.WriteNull("value");
        }

        json.WriteEndObject();
    }

    private static void WriteDuration(Utf8JsonWriter json, Duration duration)
    {
        json.WriteStartObject();
        json.WriteString("text", duration.ToString());
        json.WriteNumber("days", duration.InDays);
        json.WriteEndObject();
    }

    private void WriteRecord(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        WriteStored(json, record);
        json.WriteEndObject();
    }
}
