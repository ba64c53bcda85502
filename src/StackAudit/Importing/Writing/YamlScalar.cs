namespace StackAudit.Importing;

/// <summary>A single value.</summary>
/// <param name="text">As it is to be read.</param>
/// <param name="isText">Whether it is a text, which is quoted where somebody could take it for something else; numbers, dates and yes/no are not.</param>
internal sealed class YamlScalar(string text, bool isText) : YamlNode
{
    public string Text { get; } = text;

    public bool IsText { get; } = isText;

    public static YamlScalar OfText(string text) => new(text.ReplaceLineEndings("\n"), isText: true);

    public static YamlScalar Typed(string text) => new(text, isText: false);
}
