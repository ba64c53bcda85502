namespace StackAudit.Language.Compilation;

/// <summary>How many elements a list would have, and how many of them it leaves out because they are missing.</summary>
internal readonly record struct LeftOut(int Missing, int All)
{
    /// <summary>The missing ones alone.</summary>
    public LeftOut WithoutRest => this with { All = Missing };

    public static LeftOut operator +(LeftOut a, LeftOut b) => new(a.Missing + b.Missing, a.All + b.All);
}
