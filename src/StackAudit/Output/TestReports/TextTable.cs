namespace StackAudit.Output.TestReports;

/// <summary>Numbers in columns behind names.</summary>
internal static class TextTable
{
    /// <param name="text">Where it goes.</param>
    /// <param name="heads">Of the column of names and of those of numbers.</param>
    /// <param name="rows">A name, its numbers, and whether to make it stand out.</param>
    public static void Write(StyledWriter text, IReadOnlyList<string> heads, IReadOnlyList<(string Name, int[] Numbers, bool StandsOut)> rows)
    {
        int width = Math.Max(heads[0].Length, rows.Max(row => row.Name.Length));
        text.WriteLine(heads[0].PadRight(width) + string.Concat(heads.Skip(1).Select(head => $"  {head}")), Tone.Faint);
        foreach ((string name, int[] numbers, bool standsOut) in rows)
        {
            text.WriteLine(name.PadRight(width) + string.Concat(numbers.Select((number, i) => $"  {Counted.Number(number).PadLeft(heads[i + 1].Length)}")), standsOut ? Tone.Heading : Tone.Plain);
        }
    }

    public static string Share(int part, int whole) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(whole == 0 ? 100 : 100m * part / whole):0.#}%");
}
