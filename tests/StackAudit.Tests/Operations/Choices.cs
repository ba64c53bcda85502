namespace StackAudit.Tests.Operations;

/// <summary>Decisions made beforehand, one after the other, so that a case can be tried again and made smaller.</summary>
internal sealed class Choices(int[] numbers)
{
    private int _next;

    public int Pick(int count) => numbers[_next++ % numbers.Length] % count;

    public T One<T>(params IReadOnlyList<T> all) => all[Pick(all.Count)];

    public bool Once(int among) => Pick(among) == among - 1;
}
