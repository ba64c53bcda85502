using System.Text;

namespace StackAudit.Loading;

/// <summary>The way back from <see cref="TextDecoder"/>: a changed text in the encoding of the file that it was read from.</summary>
internal static class TextEncoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Encode(string text, ReadOnlySpan<byte> like) => like switch
    {
        [0xEF, 0xBB, 0xBF, ..] => [0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(text)],
        [0xFF, 0xFE, ..] => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        [0xFE, 0xFF, ..] => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        [0, not 0, ..] => Encoding.BigEndianUnicode.GetBytes(text),
        [not 0, 0, ..] => Encoding.Unicode.GetBytes(text),
        _ => Utf8.GetBytes(text),
    };
}
