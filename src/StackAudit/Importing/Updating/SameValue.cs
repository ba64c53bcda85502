using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>Tells whether two values of different loads mean the same.</summary>
internal static class SameValue
{
    public static bool Is(object? one, object? other) => (one, other) switch
    {
        (Entity some, Entity another) => some.Id == another.Id,
        (Record some, Record another) => some.Type.Stored.All(field => Is(some[field], another[another.Type[field.Name]])),
        (object[] some, object[] others) => some.Length == others.Length && (InOrder(some, others) || (some is not [Record, ..] && some.All(item => others.Any(each => Is(item, each))) && others.All(item => some.Any(each => Is(item, each))))),
        (EnumMember some, EnumMember another) => some.Name == another.Name,
        (Duration some, Duration another) => (Months(some), Minutes(some), some.WorkingDays) == (Months(another), Minutes(another), another.WorkingDays),

        // A table keeps neither the blanks around a text nor how its lines end.
        (string some, string another) => Trimmed(some) == Trimmed(another),
        _ => Equals(one, other),
    };

    private static bool InOrder(object[] some, object[] others) => some.Zip(others).All(pair => Is(pair.First, pair.Second));

    private static decimal Months(Duration duration) => (duration.Years * 12) + duration.Months;

    private static decimal Minutes(Duration duration) => (duration.Days * 24 * 60) + duration.Minutes;

    private static string Trimmed(string text) => text.ReplaceLineEndings("\n").Trim();
}
