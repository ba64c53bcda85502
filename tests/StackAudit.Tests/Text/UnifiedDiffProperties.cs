using CsCheck;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Text;

public class UnifiedDiffProperties
{
    private static readonly Gen<string> SomeText =
        from lines in Gen.OneOf("a", "b", "c", "d", "").Array[0, 30]
        from ends in Gen.OneOf("\n", "\n", "\r\n", "")
        select string.Concat(lines.Select((line, i) => i < lines.Length - 1 && ends == "" ? line + "\n" : line + ends));

    [Fact]
    public void ADiffTurnsTheOldTextIntoTheNew() => Gen.Select(SomeText, SomeText).Sample(texts =>
        Assert.Equal(texts.Item2, Apply(texts.Item1, UnifiedDiff.Of("n", texts.Item1, texts.Item2))));

    private static string Apply(string before, string diff)
    {
        if (diff == "")
        {
            return before;
        }

        string[] old = [.. Lines(before)];
        var result = new List<string>();
        int position = 0;
        foreach (string line in Lines(diff.Replace("\n\\ No newline at end of file\n", "\0", StringComparison.Ordinal)).Skip(2))
        {
            if (line.StartsWith("@@ ", StringComparison.Ordinal))
            {
                string[] range = line.Split(' ')[1][1..].Split(',');
                int start = range[1] == "0" ? int.Parse(range[0], null) : int.Parse(range[0], null) - 1;
                result.AddRange(old[position..start]);
                position = start;
                continue;
            }

            string content = line[1..].Replace("\0", "", StringComparison.Ordinal);
            if (line[0] != '+')
            {
                Assert.Equal(old[position++], content);
            }

            if (line[0] != '-')
            {
                result.Add(content);
            }
        }

        result.AddRange(old[position..]);
        return string.Concat(result);
    }

    // A line ends with its line break, or where a text ends without one.
    private static IEnumerable<string> Lines(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\0')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
