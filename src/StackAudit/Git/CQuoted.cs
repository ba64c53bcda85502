using System.Text;

namespace StackAudit.Git;

/// <summary>Reads a path that git quotes in the way of C.</summary>
internal static class CQuoted
{
    private const string Letters = "abtnvfr";
    private const string Meanings = "\a\b\t\n\v\f\r";

    /// <param name="written">With its quotation marks.</param>
    public static string Read(string written)
    {
        var bytes = new List<byte>();
        for (int i = 1; i < written.Length && written[i] != '"'; i++)
        {
            if (written[i] != '\\')
            {
                int length = char.IsHighSurrogate(written[i]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(written.Substring(i, length)));
                i += length - 1;
                continue;
            }

            char escaped = written[++i];
            if (char.IsAsciiDigit(escaped))
            {
                bytes.Add(Convert.ToByte(written.Substring(i, 3), 8));
                i += 2;
            }
            else
            {
                bytes.Add((byte)(Letters.IndexOf(escaped, StringComparison.Ordinal) is var at and >= 0 ? Meanings[at] : escaped));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
