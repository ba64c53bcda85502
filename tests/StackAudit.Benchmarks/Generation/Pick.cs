namespace StackAudit.Benchmarks.Generation;

internal static class Pick
{
    public static T From<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static bool Percent(this Random random, int share) => random.Next(100) < share;

    public static DateOnly Day(this Random random, DateOnly first, DateOnly last) => first.AddDays(random.Next(last.DayNumber - first.DayNumber + 1));
}
