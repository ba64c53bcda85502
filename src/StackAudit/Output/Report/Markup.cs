using System.Net;

namespace StackAudit.Output;

/// <summary>HTML that we made: what came from the user is encoded in it.</summary>
public readonly record struct Markup(string Html)
{
    public static Markup Empty { get; } = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Html);

    /// <summary>Text with all that means something in HTML written as characters.</summary>
    public static Markup Encode(string text) => new(WebUtility.HtmlEncode(text));

    /// <summary>All of them one after the other.</summary>
    public static Markup Join(string separator, IEnumerable<Markup> parts) =>
        new(string.Join(Encode(separator).Html, parts.Where(part => !part.IsEmpty).Select(part => part.Html)));

    public static Markup operator +(Markup a, Markup b) => new(a.Html + b.Html);

    public override string ToString() => Html ?? "";
}
