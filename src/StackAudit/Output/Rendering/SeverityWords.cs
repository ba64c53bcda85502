using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>Severities as outputs name them.</summary>
internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    /// <summary><c>1 error, 3 warnings</c>, the worst first.</summary>
    public static string Tally(IEnumerable<Severity> severities)
    {
        Severity[] all = [.. severities];
        var counts = new List<string>();
        foreach (Severity severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            if (all.Count(s => s == severity) is var number and > 0)
            {
                counts.Add(Counted.Of(number, severity.Word(), severity == Severity.Info ? "info" : null));
            }
        }

        return string.Join(", ", counts);
    }
}
