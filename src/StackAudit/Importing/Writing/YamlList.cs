namespace StackAudit.Importing;

/// <summary>A list, an element a line.</summary>
internal sealed class YamlList(IEnumerable<YamlNode> items) : YamlNode
{
    public IReadOnlyList<YamlNode> Items { get; } = [.. items];

    public static YamlList OfTexts(IEnumerable<string> texts) => new(texts.Select(YamlScalar.OfText));
}
