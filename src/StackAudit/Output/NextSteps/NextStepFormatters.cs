using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The forms in which what to do next can be written.</summary>
public static class NextStepFormatters
{
    public static IReadOnlyList<ResultFormatter<IReadOnlyList<NextStep>>> All { get; } =
    [
        new("text", NextStepText.Write),
        new("csv", NextStepCsv.Write),
        new("json", (steps, _, output) => NextStepJson.Write(steps, output)),
    ];
}
