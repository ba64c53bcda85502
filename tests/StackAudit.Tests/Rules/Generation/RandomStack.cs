using System.Globalization;
using System.Text;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>A small stack as YAML, an entity on each line: facts missing or said to be unknown, currencies with and without a rate, dates around the day.</summary>
internal sealed class RandomStack
{
    public static readonly DateOnly Today = new(2026, 6, 30);

    public const string Settings = "currency: EUR\nrates: { USD: 0.5 }\nholidays: [2026-07-03]\nunknown_words: [TBD]\n";

    private static readonly string[] Words = ["crm", "cdp", "email-marketing", "form", "ad-platform"];
    private static readonly string[] Levels = ["user", "user.contact", "user.contact.email", "user.name"];
    private static readonly int[] Days = [0, 0, 1, -1, 30, -30, 59, -60, 61, -90, 365, -366];
    private readonly Choices _choices;
    private readonly Dictionary<string, string[]> _ids;

    private RandomStack(Choices choices)
    {
        _choices = choices;
        _ids = Vocabulary.Kinds.ToDictionary(kind => kind.Name, kind => IdsOf(kind.Name), StringComparer.Ordinal);
    }

    public static string Write(Choices choices)
    {
        var stack = new RandomStack(choices);
        return string.Concat(Vocabulary.Kinds.Select(stack.Section));
    }

    // Flows carry ids of their own, in an order that is not that of the tools.
    private string[] IdsOf(string kind)
    {
        int most = kind switch { "tool" => 5, "flow" => 8, "data" => 3, _ => 2 };
        int least = kind switch { "tool" => 2, "flow" => 3, "data" or "contract" or "team" => 1, _ => 0 };
        return [.. Enumerable.Range(1, least + _choices.Below(most - least + 1)).Select(number => $"{kind[0]}{(kind == "flow" ? number * 7 % 10 : number)}")];
    }

    private string Section(EntityKind kind)
    {
        if (_ids[kind.Name].Length == 0)
        {
            return "";
        }

        var text = new StringBuilder($"{kind.Section}:\n");
        foreach (string id in _ids[kind.Name])
        {
            string fields = Fields(Vocabulary.StoredOf(kind));
            text.Append(kind.IsList ? $"  - {{ id: {id}, {fields} }}\n" : $"  {id}: {{ {fields} }}\n");
        }

        return text.ToString();
    }

    private string Fields(Field[] fields)
    {
        IEnumerable<string> written = fields.Select(field => Written(field) is { } value ? $"{field.Name}: {value}" : "").Where(text => text.Length > 0);
        return string.Join(", ", written);
    }

    private string? Written(Field field)
    {
        bool isRequired = field.IsRequired;
        if (!isRequired && _choices.Chance(30))
        {
            return null;
        }

        // To rules a usual value is always there.
        bool mayBeUnknown = !isRequired && field.Default == null && field.Type is (ScalarType or EnumType);
        return mayBeUnknown && _choices.Chance(8) ? "TBD" : Value(field, field.Type);
    }

    private string? Value(Field field, FieldType type)
    {
        switch (type)
        {
            case ListType list:
                string[] items = [.. Enumerable.Range(0, _choices.Below(4)).Select(_ => Value(field, list.Element)).OfType<string>().Distinct()];
                return $"[{string.Join(", ", items)}]";
            case RecordType record:
                return $"{{ {Fields(Vocabulary.Of(record))} }}";
            case ReferenceType reference:
                string[] known = [.. reference.Kinds.Where(_ids.ContainsKey).SelectMany(kind => _ids[kind])];
                return known.Length == 0 ? null : _choices.Of(known);
            case EnumType words:
                return field.Name == "status" && !_choices.Chance(20) ? "active" : words.Members[_choices.Below(Math.Min(words.Members.Count, 5))].Name;
            default:
                return Single(field, ((ScalarType)type).Scalar);
        }
    }

    private string Single(Field field, Scalar scalar) => scalar switch
    {
        Scalar.Text => _choices.Of("Alpha CDP", "beta", "\"Über-Ads, Inc\"", "Our CRMs and the DMP", "ALL CAPITALS"),
        Scalar.Word => _choices.Of(field.Name is "taxonomy" or "purposes" ? Levels : Words),
        Scalar.Number => _choices.Of("0", "1", "2", "2.5", "3", "10"),
        Scalar.Percent => _choices.Of("50%", "99.9%", "100%"),
        Scalar.YesNo => _choices.Of("yes", "no"),
        Scalar.Date => Today.AddDays(_choices.Of(Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Scalar.Duration => _choices.Of("1 day", "30 days", "1 month", "60 days", "12 months", "1 year", "2 hours", "90 minutes", "10 working days"),
        Scalar.Money => _choices.Of("EUR 100", "USD 200", "CHF 3", "EUR 0.5", "70"),
        _ => _choices.Of("de", "us", "us.ca", "uk", "eea"),
    };
}
