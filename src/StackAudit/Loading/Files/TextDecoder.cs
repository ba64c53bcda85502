using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace StackAudit.Loading;

/// <summary>Finds out a file's encoding as YAML 1.2 says: by its byte-order mark, else by where the first zero stands, else UTF-8.</summary>
internal static class TextDecoder
{
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest),
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => new DecodedText("", "UTF-8", 0, "it is UTF-32"),
        [0xFF, 0xFE, .. var rest] => DecodeUtf16(rest, isBigEndian: false),
        [0xFE, 0xFF, .. var rest] => DecodeUtf16(rest, isBigEndian: true),
        [0, not 0, ..] => DecodeUtf16(bytes, isBigEndian: true),
        [not 0, 0, ..] => DecodeUtf16(bytes, isBigEndian: false),
        _ => DecodeUtf8(bytes),
    };

    /// <summary>As above; what is neither marked nor UTF-8 is taken for Windows-1252, in which spreadsheets save CSV files.</summary>
    public static DecodedText DecodeTable(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = Decode(bytes);
        return decoded is { Encoding: "UTF-8", InvalidAt: not null } && Windows1252.Decode(bytes) is { InvalidAt: null } western ? western : decoded;
    }

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = ValidUtf8Prefix(bytes);
        if (valid == bytes.Length)
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "UTF-8");
        }

        string found = string.Create(CultureInfo.InvariantCulture, $"the byte {bytes[valid]:X2} stands for no character here");
        return new DecodedText(Encoding.UTF8.GetString(bytes), "UTF-8", Encoding.UTF8.GetCharCount(bytes[..valid]), found);
    }

    private static int ValidUtf8Prefix(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        int valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out int length) == OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }

    private static DecodedText DecodeUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        string text = (isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        if (bytes.Length % 2 != 0)
        {
            return new DecodedText(text, "UTF-16", text.Length, "it ends within a character");
        }

        int lone = LoneSurrogate(bytes, isBigEndian);
        return lone < 0 ? new DecodedText(text, "UTF-16") : new DecodedText(text, "UTF-16", lone, "half of a surrogate pair stands alone");
    }

    private static int LoneSurrogate(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        for (int i = 0; i < bytes.Length / 2; i++)
        {
            char unit = Unit(bytes, i, isBigEndian);
            if (!char.IsSurrogate(unit))
            {
                continue;
            }

            bool isPair = char.IsHighSurrogate(unit) && i + 1 < bytes.Length / 2 && char.IsLowSurrogate(Unit(bytes, i + 1, isBigEndian));
            if (!isPair)
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int index, bool isBigEndian) =>
        (char)(isBigEndian ? (bytes[2 * index] << 8) | bytes[(2 * index) + 1] : (bytes[(2 * index) + 1] << 8) | bytes[2 * index]);
}
