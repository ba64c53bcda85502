namespace StackAudit.Loading;

/// <summary>The encoding in which spreadsheets of Western Europe and America save CSV files: Latin 1 with other characters in place of its second control codes.</summary>
internal static class Windows1252
{
    // From 0x80 to 0x9F; what stands for no character is a zero here.
    private const string Upper = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The text, with the place of the first byte that stands for nothing, if there is one.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        int? invalid = null;
        for (int i = 0; i < bytes.Length; i++)
        {
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Upper[bytes[i] - 0x80] : (char)bytes[i];
            if (text[i] == '\0')
            {
                invalid ??= i;
            }
        }

        return new DecodedText(new string(text), "Windows-1252", invalid, "it holds bytes that stand for no character");
    }
}
