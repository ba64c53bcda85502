using System.Text.RegularExpressions;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Takes out of the user's texts what the page must not hold: amounts, and the names, ids and addresses of persons.</summary>
internal sealed partial class Redaction
{
    private const string SomePerson = "a person";
    private const string SomeAmount = "an amount";

    private readonly Regex? _people;
    private readonly bool _withoutMoney;

    public Redaction(StackModel model, Omissions omitted)
    {
        _withoutMoney = omitted.HasFlag(Omissions.Money);
        string[] words = omitted.HasFlag(Omissions.People) ? [.. WordsOf(model).Distinct().OrderByDescending(word => word.Length)] : [];
        _people = words.Length == 0 ? null : new Regex($@"(?<!\w)(?:{string.Join('|', words.Select(Regex.Escape))})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public string Of(string text)
    {
        string left = _people?.Replace(text, SomePerson) ?? text;
        return _withoutMoney ? Amount().Replace(left, SomeAmount) : left;
    }

    private static IEnumerable<string> WordsOf(StackModel model)
    {
        foreach (Entity person in model.All(PersonKind.Kind.Name))
        {
            yield return person.Id;
            yield return person.Name;
            if (person[person.Kind.Fields["email"]] is string email)
            {
                yield return email;
            }
        }
    }

    [GeneratedRegex(@"(?<!\w)(?:[A-Z]{3} ?-?\d[\d.,]*\d|[A-Z]{3} ?-?\d|-?\d[\d.,]* ?(?:[A-Z]{3})(?!\w)|[€$£¥] ?\d[\d.,]*|\d[\d.,]* ?[€$£¥])", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
