namespace StackAudit.Benchmarks.Generation;

/// <summary>Which tool of a brand has which flaw: one in twenty, each flaw in turn over all brands.</summary>
internal sealed class FlawPlan(Brand brand)
{
    private const int Every = 20;
    private const int At = 15;

    private static readonly int Kinds = Enum.GetValues<Flaw>().Length - 1;

    public Flaw Of(int position)
    {
        if (position < 0 || position % Every != At)
        {
            return Flaw.None;
        }

        int nth = (brand.Index * (Brand.MostTools / Every)) + (position / Every);
        return (Flaw)(1 + (nth % Kinds));
    }

    /// <summary>The two tools after the only link hang on it.</summary>
    public bool IsLinked(int position) => Of(position - 1) == Flaw.OnlyLink || Of(position - 2) == Flaw.OnlyLink;
}
