using System.Text;
using System.Xml;

namespace StackAudit.Output;

/// <summary>How results become XML.</summary>
internal static class XmlText
{
    /// <summary>Of the same bytes everywhere.</summary>
    public static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };

    // XML has no place for control characters and halves of characters, not even escaped.
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Select(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune : Rune.ReplacementChar));
}
