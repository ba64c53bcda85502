using System.Globalization;
using DevLab.JmesPath;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts;

/// <summary>The facts of a stack as <c>stackaudit export facts</c> writes them, asked by a library that knows nothing of StackAudit.</summary>
internal sealed class FactSheet
{
    private readonly JToken _facts;
    private readonly JmesPath _language = new();
    private readonly Dictionary<string, JToken> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly string[] _sorted;
    private readonly string _allWords;

    /// <param name="json">The export.</param>
    /// <param name="files">All that was written into the stack, its settings among it.</param>
    public FactSheet(string json, string files = "")
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        _facts = JToken.ReadFrom(reader);
        _language.FunctionRepository.Register<Functions.Plus>().Register<Functions.Minus>().Register<Functions.Times>().Register<Functions.Divide>().Register<Functions.Days>().Register<Functions.Months>();
        Gather(_facts);
        _sorted = [.. _texts.Order(StringComparer.Ordinal)];
        _allWords = Words(string.Join('\n', _sorted) + files);
    }

    /// <exception cref="Exception">The expression is none, or does not fit the facts; the library throws many kinds.</exception>
    public JToken Ask(string expression)
    {
        if (!_answers.TryGetValue(expression, out JToken? answer))
        {
            _answers[expression] = answer = _language.Parse(expression).Transform(_facts).AsJToken();
        }

        return answer;
    }

    /// <summary>Whether a text, an id among them, stands in the facts, or begins one where it ends with an ellipsis.</summary>
    public bool Has(string text)
    {
        if (_texts.Contains(text))
        {
            return true;
        }

        string beginning = text.TrimEnd('…').TrimEnd();
        if (beginning.Length == text.Length)
        {
            return false;
        }

        int place = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);
        return place >= 0 || (~place < _sorted.Length && _sorted[~place].StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>Whether somebody used these words; <c>email-marketing</c> can be read as <c>Email marketing</c>, and a long text be broken into lines.</summary>
    public bool Mentions(string text) => _allWords.Contains(Words(text), StringComparison.OrdinalIgnoreCase);

    private void Gather(JToken token)
    {
        switch (token)
        {
            case JObject inner:
                foreach (JProperty property in inner.Properties())
                {
                    _texts.Add(Spaced(property.Name));
                    Gather(property.Value);
                }

                break;
            case JArray items:
                foreach (JToken item in items)
                {
                    Gather(item);
                }

                break;
            case JValue { Value: string text }:
                _texts.Add(Spaced(text));
                break;
            case JValue { Value: double or long } number:
                _texts.Add(number.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Words(string text) => Spaced(text.Replace("`", "", StringComparison.Ordinal).Replace('-', ' ').Replace('_', ' ').TrimEnd('…'));

    // White space means nothing in a page.
    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
