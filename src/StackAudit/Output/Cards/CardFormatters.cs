using StackAudit.Cards;

namespace StackAudit.Output;

/// <summary>The forms in which cards can be written.</summary>
public static class CardFormatters
{
    public static IReadOnlyList<ResultFormatter<CardSearch>> All { get; } =
    [
        ResultFormatter<CardSearch>.OfText("text", CardText.Write),
        new("json", (search, _, output) => CardJson.Write(search, output)),
    ];
}
