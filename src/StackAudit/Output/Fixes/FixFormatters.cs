using StackAudit.Fixing;

namespace StackAudit.Output;

/// <summary>The forms in which it can be said what was fixed.</summary>
public static class FixFormatters
{
    /// <summary>The usual one first.</summary>
    public static IReadOnlyList<ResultFormatter<FixResult>> All { get; } =
    [
        ResultFormatter<FixResult>.OfText("text", (result, writer, style) =>
        {
            if (result.IsDryRun)
            {
                writer.Write(result.Changes.Diff);
            }
            else
            {
                FixText.Write(result, writer, style);
            }
        }),
        new("json", (result, _, output) => FixJson.Write(result, output)),
    ];
}
