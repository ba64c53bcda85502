using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>
/// The words of a page. Every text of the user's goes through <see cref="Said"/>, every number carries its fact,
/// and what is left out of the page is left out here, so that no section can forget it.
/// </summary>
internal sealed class ReportText(Omissions omitted, Redaction redaction, SourceLinks links, IReadOnlySet<string> blocks)
{
    private const int Long = 120;

    /// <summary>A text of the user's, kept apart from the direction of what stands around it.</summary>
    public Markup Said(string? text) => string.IsNullOrEmpty(text) ? Markup.Empty : new($"<bdi>{Plain(text)}</bdi>");

    /// <summary>The same where there is room for a name and not for a story.</summary>
    public Markup Brief(string? text) => Said(text is null ? null : Beginning(text));

    /// <summary>The message of a finding, with its days as the page writes them.</summary>
    public Markup Found(string? message) => string.IsNullOrEmpty(message) ? Markup.Empty : FoundText.Of(Visible(message));

    /// <summary>The same where there is room for a name and not for a story.</summary>
    public Markup FoundBriefly(string message) => FoundText.Of(Visible(Beginning(message)));

    /// <summary>A text of the user's for an attribute or a text of a picture: encoded, without markup.</summary>
    public Markup Plain(string text) => Markup.Encode(Visible(text));

    /// <summary>The same before it is encoded, for who must measure it.</summary>
    public string Visible(string text) => redaction.Of(VisibleText.Of(text, ascii: false));

    public static Markup Number(decimal number, FactPath fact) => Figure(number.ToString("#,0.##", CultureInfo.InvariantCulture), fact);

    /// <summary>A number with its noun: <c>12 tools</c>.</summary>
    public static Markup Count(int number, FactPath fact, string one, string? many = null) => Number(number, fact) + Markup.Encode(" " + (number == 1 ? one : many ?? one + "s"));

    /// <summary>Nothing where the page holds no money.</summary>
    public Markup Money(Money? money, FactPath fact) => money is null || omitted.HasFlag(Omissions.Money) ? Markup.Empty : Figure(Rounded(money).ToString(), fact);

    /// <param name="share">1 is all.</param>
    /// <param name="fact">The same share, as a number or a percentage as the facts give it.</param>
    public static Markup Percent(decimal share, FactPath fact) => Figure((share * 100).ToString("#,0", CultureInfo.InvariantCulture) + "%", fact);

    public static Markup Date(DateOnly? day) =>
        day is { } date ? new(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{date:yyyy-MM-dd}\">{date:d MMM yyyy}</time>")) : Markup.Empty;

    /// <summary>The code of a rule, for who wants to look it up.</summary>
    public static Markup Code(RuleDescriptor rule) => new($"<code>{Markup.Encode(rule.Code)}</code>");

    /// <summary>The name of an entity, linked to its block where the page has one. A person is called by the role where the page holds no people.</summary>
    public Markup Name(Entity entity)
    {
        if (omitted.HasFlag(Omissions.People) && PersonWords.AreOf(entity))
        {
            return Markup.Encode("a person");
        }

        if (entity.Kind.Name == PersonKind.Kind.Name)
        {
            return Written(entity);
        }

        // The style keeps the direction of links apart as <bdi> does; a large page has thousands of them.
        return blocks.Contains(entity.Kind.Name) && !entity.IsStub ? new($"<a href=\"#{Anchor(entity)}\">{Plain(Beginning(entity.Name))}</a>") : Brief(entity.Name);
    }

    /// <summary>What a finding is about, linked to the finding where the page has it.</summary>
    public Markup Topic(Finding finding)
    {
        Markup topic = Plain(finding.Rule.Category.Replace('-', ' '));
        return blocks.Contains(FindingBlocks.Kind) ? new($"<a href=\"#{FindingBlocks.Anchor(finding)}\">{topic}</a>") : topic;
    }

    public Markup Names(IEnumerable<Entity> entities, string separator = ", ") => Markup.Join(separator, Told(entities).Select(Name));

    /// <summary>A text of the user's in which addresses of the web and of mail are links.</summary>
    public Markup Linked(string? text) => text is null ? Markup.Empty : LinkedText.Of(Visible(text));

    /// <summary>A text of a rule, in which what stands between backticks is what to write into a file.</summary>
    public Markup Prose(string text) =>
        text.Split('`') is { Length: > 2 } parts && parts.Length % 2 == 1
            ? new($"<bdi>{string.Concat(parts.Select((part, i) => i % 2 == 0 ? Plain(part).Html : $"<code>`{Plain(part)}`</code>"))}</bdi>")
            : Said(text);

    /// <summary>A file and a line, for who wants to look it up there.</summary>
    public Markup Place(Location place) => new($"<code>{Path(PlaceText.Of(place))}</code>");

    /// <summary>The path of a file, for markup that says that it is one.</summary>
    public Markup Path(string path) => Markup.Encode(redaction.OfPath(VisibleText.Of(path, ascii: false)));

    /// <summary>How to reach somebody, in words of the user's. Where the page holds no people, only what is the address of a function: nobody knows who else is named there.</summary>
    public Markup Contact(string? text) =>
        text is null || !omitted.HasFlag(Omissions.People) ? Linked(text)
        : FunctionWords.AreAddress(text) ? new($"<bdi>{Markup.Encode(VisibleText.Of(text, ascii: false))}</bdi>") : Markup.Empty;

    /// <summary>The same, linked to the line at the host where one is named.</summary>
    public Markup LinkedPlace(Location place) => AddressOf(place) is { } address ? new($"<a href=\"{Markup.Encode(address)}\">{Place(place)}</a>") : Place(place);

    /// <summary>The id of an entity's block on the page.</summary>
    public static Markup Anchor(Entity entity) => Markup.Encode($"{entity.Kind.Name}-{string.Concat(entity.Id.Select(c => char.IsWhiteSpace(c) ? '_' : c))}");

    /// <summary>A link to the line at the host that shows the files; nothing where the stack names none, or where the address says what is left out.</summary>
    public Markup CorrectThis(Location place) => AddressOf(place) is { } address ? new($"<a class=\"correct\" href=\"{Markup.Encode(address)}\">correct this</a>") : Markup.Empty;

    /// <summary>A link of the user's; only its words where the address is neither of the web nor of mail.</summary>
    public Markup Link(string address, string words) =>
        SourceLinks.IsSafe(address) && !redaction.Hides(address) ? new($"<a href=\"{Markup.Encode(address)}\" rel=\"noreferrer\">{Brief(words)}</a>") : Brief(words);

    // Persons whose names are left out are told once, however many there are.
    private IEnumerable<Entity> Told(IEnumerable<Entity> entities) =>
        omitted.HasFlag(Omissions.People) ? entities.DistinctBy(entity => PersonWords.AreOf(entity) ? (object)PersonKind.Kind : new object()) : entities;

    private string? AddressOf(Location place) => links.To(place) is { } address && redaction.OfPath(place.Source.Path) == place.Source.Path && !redaction.Hides(address) ? address : null;

    // A person leads to where to write to.
    private Markup Written(Entity person) =>
        person.Kind.Fields.Find("email") is { } email && person[email] is string address && !redaction.Hides(address) && LinkedText.MailTo(address) is { } target
            ? new($"<a rel=\"noreferrer\" href=\"{Markup.Encode(target)}\">{Brief(person.Name)}</a>")
            : Brief(person.Name);

    private static string Beginning(string text) =>
        text.Length > Long ? string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Long - 1]) ? Long - 1 : Long), "…") : text;

    private static Markup Figure(string text, FactPath fact) => new($"<span{fact.Attribute}>{Markup.Encode(text)}</span>");

    /// <summary>Without cents where they do not matter.</summary>
    public static Money Rounded(Money money) =>
        money.Parts.Select(part => new Money(Math.Abs(part.Amount) >= 100 ? Math.Round(part.Amount, MidpointRounding.AwayFromZero) : part.Amount, part.Currency)).Aggregate((a, b) => a + b);
}
