using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>By what the two of a pair find each other.</summary>
/// <param name="First">What is asked of the first alone, and what of it is compared.</param>
/// <param name="Second">The same of the second.</param>
internal sealed record PairJoin(Narrowing First, Narrowing Second)
{
    /// <summary>Null when only a look at both tells whether they belong together.</summary>
    public static PairJoin? Of(BoundPairSource pair, IEnumerable<BoundExpression> conditions)
    {
        var first = new List<BoundExpression>();
        var second = new List<BoundExpression>();
        foreach (BoundExpression condition in Join.Conjuncts(conditions))
        {
            if (Join.IsAbout(condition, pair.Second))
            {
                second.Add(condition);
            }
            else if (Join.IsAbout(condition, pair.First))
            {
                first.Add(condition);
            }
            else if (Join.Of(condition)?.PartOf(pair.First) is var (part, other) && Join.IsAbout(other, pair.Second))
            {
                return new PairJoin(new Narrowing(first, part, other), new Narrowing(second, other, part));
            }
            else if (!Quiet.Is(condition))
            {
                return null;
            }
        }

        return null;
    }
}
