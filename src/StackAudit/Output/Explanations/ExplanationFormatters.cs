using StackAudit.Explaining;

namespace StackAudit.Output;

/// <summary>The forms in which an explanation can be written.</summary>
public static class ExplanationFormatters
{
    public static IReadOnlyList<ResultFormatter<Explanation>> All { get; } =
    [
        ResultFormatter<Explanation>.OfText("text", ExplanationText.Write),
        new("json", (explanation, _, output) => ExplanationJson.Write(explanation, output)),
    ];
}
