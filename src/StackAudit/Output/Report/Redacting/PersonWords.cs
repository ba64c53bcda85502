using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>
/// The words by which the persons of a stack are known: ids, names, what names are made of, addresses. Besides these any address of mail and any telephone number,
/// since behind most of them there is somebody whom no file describes.
/// </summary>
internal sealed partial class PersonWords
{
    private const string SomePerson = "a person";
    private const string SomeAddress = "an address";

    // Shorter parts of names are words of some language.
    private const int ShortestPart = 3;

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private PersonWords() => _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public static PersonWords Of(StackModel model)
    {
        var words = new PersonWords();
        HashSet<string> ofThings = [.. model.Schema.Kinds.SelectMany(kind => model.All(kind.Name)).Where(entity => !AreOf(entity)).SelectMany(entity => entity.Name.Split(' '))];
        foreach (Entity person in model.All(PersonKind.Kind.Name).Concat(model.All(TeamKind.Kind.Name)).Where(AreOf))
        {
            words.Add(person.Id, StringComparison.OrdinalIgnoreCase);
            words.Add(JsonEncodedText.Encode(person.Id).ToString(), StringComparison.OrdinalIgnoreCase);
            words.Add(person.Name, StringComparison.OrdinalIgnoreCase);
            words.Add(person.Kind.Fields.Find("email") is { } email ? person[email] as string ?? "" : "", StringComparison.OrdinalIgnoreCase);

            // "Ask Dana" names somebody, and "a mark" nobody of that name; what is also called so stays readable.
            foreach (string part in person.Name.Split(' ').Where(part => part.Length >= ShortestPart && char.IsUpper(part[0]) && !ofThings.Contains(part)))
            {
                words.Add(part, StringComparison.Ordinal);
            }
        }

        foreach (string name in model.All(VendorKind.Kind.Name).SelectMany(NamesOfContacts))
        {
            words.Add(name, StringComparison.OrdinalIgnoreCase);
        }

        foreach (List<Phrase> phrases in words._byFirstWord.Values)
        {
            phrases.Sort((a, b) => b.Text.Length - a.Text.Length);
        }

        return words;
    }

    /// <summary>Whether an entity is a person, or may be one: who is only named where a person or a team may stand.</summary>
    public static bool AreOf(Entity entity) =>
        entity.Kind.Name == PersonKind.Kind.Name || (entity.IsStub && entity.Kind.Name == TeamKind.Kind.Name && !FunctionWords.AreAll(entity.Id));

    public bool Names(string text) => !ReferenceEquals(Redact(text), text);

    /// <summary>The text without them; the same one where it names nobody.</summary>
    public string Redact(string text)
    {
        string left = text.Contains('@') ? MailAddress().Replace(text, SomeAddress) : text;
        left = left.Contains('+') ? Telephone().Replace(left, SomeAddress) : left;
        return _byFirstWord.Count == 0 ? left : WithoutNames(left);
    }

    // "Max Muster <max@vendor.example>": the address is found by its form, and the name is the rest.
    private static IEnumerable<string> NamesOfContacts(Entity vendor) =>
        vendor[vendor.Kind.Fields["contacts"]] is not Record contacts ? [] : contacts.Type.Fields.Select(field => contacts[field]).OfType<string>().Where(said => said.Contains('<')).Select(said => said[..said.IndexOf('<')].Trim()).Where(name => name.Length > 0);

    private string WithoutNames(string text)
    {
        StringBuilder? without = null;
        int done = 0;
        for (int start = 0; start < text.Length;)
        {
            if (!IsPartOfWord(text[start]))
            {
                start++;
                continue;
            }

            int end = EndOfWord(text, start);
            if (LengthAt(text, start, end) is var length and > 0)
            {
                (without ??= new StringBuilder()).Append(text, done, start - done).Append(SomePerson);
                done = end = start + length;
            }

            start = end;
        }

        return without is null ? text : without.Append(text, done, text.Length - done).ToString();
    }

    private int LengthAt(string text, int start, int end)
    {
        if (!_lookup.TryGetValue(text.AsSpan(start, end - start), out List<Phrase>? phrases))
        {
            return 0;
        }

        foreach ((string phrase, StringComparison comparison) in phrases)
        {
            int after = start + phrase.Length;
            if (text.AsSpan(start).StartsWith(phrase, comparison) && (after == text.Length || !IsPartOfWord(text[after]) || !IsPartOfWord(phrase[^1])))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    private void Add(string words, StringComparison comparison)
    {
        // What stands before the first word is found with it or not at all, and names nobody.
        string named = new string([.. words.SkipWhile(c => !IsPartOfWord(c))]);
        if (named.Length == 0)
        {
            return;
        }

        string phrase = VisibleText.Of(named, ascii: false);
        string first = phrase[..EndOfWord(phrase, 0)];
        if (!_byFirstWord.TryGetValue(first, out List<Phrase>? phrases))
        {
            _byFirstWord.Add(first, phrases = []);
        }

        phrases.Add(new Phrase(phrase, comparison));
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsPartOfWord(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);

    private readonly record struct Phrase(string Text, StringComparison Comparison);

    [GeneratedRegex(@"(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"(?<!\w)\+\d[\d ()/.-]{6,}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
