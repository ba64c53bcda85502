namespace StackAudit.Output;

/// <summary>How much a reader takes; what is beyond is left out, and that is said.</summary>
/// <param name="Results">Of a run.</param>
/// <param name="Locations">Of a result.</param>
/// <param name="Steps">Of the paths of a result.</param>
/// <param name="Tags">Of a rule.</param>
internal sealed record SarifLimits(int Results, int Locations, int Steps, int Tags)
{
    /// <summary>Code scanning refuses a file that holds more, but for tags, of which it shows no more.</summary>
    public static readonly SarifLimits OfCodeScanning = new(25_000, 1_000, 10_000, 10);
}
