using System.Globalization;

namespace StackAudit.Output;

/// <summary>Numbers with their nouns: <c>1 tool</c>, <c>12,000 tools</c>.</summary>
internal static class Counted
{
    public static string Of(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? one : many ?? one + "s")}");

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
