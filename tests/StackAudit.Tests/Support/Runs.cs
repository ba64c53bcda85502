using System.Globalization;

namespace StackAudit.Tests.Support;

/// <summary>How often a property is tried: so many times, or many times that where the variable PROPERTY_FACTOR says so, as the long build does.</summary>
internal static class Runs
{
    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_FACTOR"), NumberStyles.None, CultureInfo.InvariantCulture, out int factor) ? factor : 1;

    public static long Of(int usual) => (long)usual * Factor;
}
