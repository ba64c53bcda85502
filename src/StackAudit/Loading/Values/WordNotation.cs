using System.Buffers;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>Words as they are written in a stack.</summary>
internal static class WordNotation
{
    // `>`, `/` and `:` occur in the ids of flows, in places of secrets and in `category:x`.
    private static readonly SearchValues<char> Marks = SearchValues.Create("-_.>/:#*");

    /// <summary>Letters and digits, joined by a few marks, without a blank.</summary>
    public static bool IsWord(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && !Marks.Contains(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Whether a text can be the id of an entity.</summary>
    public static bool IsId(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>A text as an id: in small letters, joined by hyphens.</summary>
    public static string Slug(string text) =>
        string.Join('-', text.ToLowerInvariant().Split([' ', '\t', ',', ';', '(', ')', '"', '\'', '&', '+', '/', '@'], StringSplitOptions.RemoveEmptyEntries));

    public static bool? ParseYesNo(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "true" or "on" => true,
        "no" or "false" or "off" => false,
        _ => null,
    };

    /// <summary>The member of that name; where there is an <c>on</c> and a <c>none</c>, yes and no stand for them.</summary>
    public static EnumMember? Find(EnumType type, string text)
    {
        if (type.Find(text) is { } member)
        {
            return member;
        }

        return ParseYesNo(text) is { } isOn && type.Find("on") is { } on && type.Find("none") is { } none ? isOn ? on : none : null;
    }
}
