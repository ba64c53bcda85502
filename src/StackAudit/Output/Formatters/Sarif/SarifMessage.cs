using System.Globalization;
using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>What a finding says, with the names in it as links to where they stand. Readers show a further place only where the text links to it.</summary>
internal sealed class SarifMessage
{
    private const int MostSeen = 10;

    private readonly List<RelatedLocation> _places = [];
    private readonly StringBuilder _text = new();

    private SarifMessage(Finding finding, Location primary, int most)
    {
        WriteLinked(finding.Message, NamedIn(finding), most);
        End();
        RelatedLocation[] further =
        [
            .. finding.Location == primary ? [] : new[] { new RelatedLocation(finding.Location, "where it stands") },
            .. finding.Related.Where(related => related.Location != primary || related.Message.Length > 0),
        ];
        Total = _places.Count + further.Length;
        RelatedLocation[] kept = [.. further.Take(Math.Max(0, most - _places.Count))];
        int before = _places.Count;
        _places.AddRange(kept);
        WriteSeen(kept, before);
    }

    public string Text => _text.ToString();

    /// <summary>Known by their number in this list, from 1.</summary>
    public IReadOnlyList<RelatedLocation> Places => _places;

    /// <summary>How many further places there are, those left out included.</summary>
    public int Total { get; }

    /// <param name="finding">What was found.</param>
    /// <param name="primary">Where it is shown.</param>
    /// <param name="most">How many further places it may have.</param>
    public static SarifMessage Of(Finding finding, Location primary, int most) => new(finding, primary, most);

    // The longest name first, so that of `Ads` and `Ads Manager` the whole one is found.
    private static List<Entity> NamedIn(Finding finding) =>
    [
        .. finding.Subjects.Concat(finding.Path.SelectMany(step => (Entity?[])[step.From, step.To, step.Through]).OfType<Entity>())
            .Distinct().Where(entity => entity.Name.Length > 1).OrderByDescending(entity => entity.Name.Length),
    ];

    private void WriteLinked(string message, List<Entity> entities, int most)
    {
        int i = 0;
        while (i < message.Length)
        {
            Entity? named = _places.Count < most ? entities.Find(entity => IsWord(message, i, entity.Name)) : null;
            if (named == null)
            {
                Append(message[i]);
                i++;
                continue;
            }

            entities.Remove(named);
            _places.Add(new RelatedLocation(named.Location, named.Name));
            WriteLink(named.Name, _places.Count);
            i += named.Name.Length;
        }
    }

    private void WriteSeen(RelatedLocation[] further, int before)
    {
        (RelatedLocation Place, int Number)[] told = [.. further.Select((place, i) => (place, before + i + 1)).Where(pair => pair.place.Message.Length > 0)];
        for (int i = 0; i < told.Length && i < MostSeen; i++)
        {
            _text.Append(i == 0 ? " See " : ", ");
            WriteLink(told[i].Place.Message, told[i].Number);
        }

        if (told.Length > 0)
        {
            _text.Append(told.Length > MostSeen ? string.Create(CultureInfo.InvariantCulture, $" and {told.Length - MostSeen} more places.") : ".");
        }
    }

    // The first sentence is what lists of findings show.
    private void End()
    {
        if (_text.Length == 0 || _text[^1] is not ('.' or '!' or '?' or '…'))
        {
            _text.Append('.');
        }
    }

    private void WriteLink(string text, int number)
    {
        _text.Append('[');
        foreach (char c in text)
        {
            _text.Append(c is '[' or ']' or '\\' ? $"\\{c}" : c is '\r' or '\n' ? " " : c);
        }

        _text.Append(CultureInfo.InvariantCulture, $"]({number})");
    }

    // What only looks like a link, in somebody's text, must not become one.
    private void Append(char c)
    {
        if (c == '(' && _text.Length > 0 && _text[^1] == ']')
        {
            _text.Insert(_text.Length - 1, '\\');
        }

        _text.Append(c);
    }

    private static bool IsWord(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
}
