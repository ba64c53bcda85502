using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>
/// Takes out what the page must not hold: amounts out of the user's texts, and persons out of all that is written.
/// Texts go through <see cref="Of"/> one by one. The whole page goes through <see cref="OfPage"/> in the end, for what no section thinks of as a text: ids in anchors, addresses and facts.
/// </summary>
internal sealed class Redaction
{
    private readonly PersonWords? _people;
    private readonly PersonTags? _tags;
    private readonly bool _withoutMoney;

    public Redaction(StackModel model, Omissions omitted)
    {
        _withoutMoney = omitted.HasFlag(Omissions.Money);
        if (omitted.HasFlag(Omissions.People))
        {
            _people = PersonWords.Of(model);
            _tags = new PersonTags(_people);
        }
    }

    public string Of(string text)
    {
        string left = _people?.Redact(text) ?? text;
        return _withoutMoney ? WrittenAmounts.Redact(left) : left;
    }

    /// <summary>The path of a file, in which names stand between underlines as well.</summary>
    public string OfPath(string path) => path.Contains('_') && Hides(path.Replace('_', ' ')) ? Of(path.Replace('_', ' ')) : Of(path);

    /// <summary>Whether a text says what must not be on the page, for what cannot be told in other words, such as an address.</summary>
    public bool Hides(string text) => Of(text) != text;

    public Markup OfPage(Markup page) => _tags is null ? page : new Markup(_tags.Redact(page.Html));
}
