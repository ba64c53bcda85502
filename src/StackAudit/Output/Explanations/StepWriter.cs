using System.Globalization;
using StackAudit.Explaining;

namespace StackAudit.Output;

/// <summary>Shows clauses at work, each with its answer and the values that it read.</summary>
internal sealed class StepWriter(StyledWriter text)
{
    private const string Indent = "        ";

    private readonly ParagraphWriter _paragraphs = new(text);

    public void Write(IReadOnlyList<ExplainedStep> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            ExplainedStep step = steps[i];
            string answer = step.Answer.Length == 0 ? "" : $" – {step.Answer}";
            _paragraphs.Write(step.Text + answer, string.Create(CultureInfo.InvariantCulture, $"{i + 1,4}. "));
            WriteValues(step.Values);
        }
    }

    private void WriteValues(IReadOnlyList<Reading> readings)
    {
        (string Name, Reading Reading)[] rows = [.. readings.SelectMany(reading => Rows(reading, 0))];
        int names = rows.Select(row => Width(row.Name)).DefaultIfEmpty().Max();
        int values = rows.Where(row => row.Reading.Place != null).Select(row => Width(row.Reading.Value)).DefaultIfEmpty().Max();
        foreach ((string name, Reading reading) in rows)
        {
            text.Write($"{Indent}{Padded(name, names)}   ", Tone.Faint);
            text.Write(reading.Place == null ? reading.Value : Padded(reading.Value, values));
            text.WriteLine(reading.Place is { } place ? $"   {PlaceText.Of(place)}" : "", Tone.Frame);
        }
    }

    private static IEnumerable<(string Name, Reading Reading)> Rows(Reading reading, int depth) =>
        reading.From.SelectMany(from => Rows(from, depth + 1)).Prepend((new string(' ', 2 * depth) + reading.Name, reading));

    private int Width(string shown) => DisplayWidth.Of(VisibleText.Of(shown, text.Style.Ascii));

    private string Padded(string shown, int width) => shown + new string(' ', Math.Max(0, width - Width(shown)));
}
