using System.Collections.Concurrent;
using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>The searches of one shape, which several rules make: each is made once for each thing on which it depends, whichever rule asks first.</summary>
internal sealed class SharedSearch
{
    // What has been found must be kept in memory until all have asked.
    private const int MostTools = 2_000_000;

    private readonly ConcurrentDictionary<object, Outcome> _known = new(ReferenceEqualityComparer.Instance);
    private int _tools;

    /// <summary>How many loops ask.</summary>
    public int Users { get; set; }

    /// <param name="frame">The match.</param>
    /// <param name="subject">On what the search depends.</param>
    /// <param name="search">Makes it.</param>
    public ShortestPathTree Find(Frame frame, object subject, Func<Frame, ShortestPathTree> search)
    {
        if (Users == 1)
        {
            return search(frame);
        }

        if (!_known.TryGetValue(subject, out Outcome? outcome))
        {
            Frame apart = frame.Apart();
            outcome = new Outcome(search(apart), apart.Steps, apart.CouldNotLook, apart.HasNegativeAmount, [.. apart.Without]);
            if (Interlocked.Add(ref _tools, outcome.Tree.Count) <= MostTools)
            {
                _known.TryAdd(subject, outcome);
            }
        }

        frame.Step(outcome.Steps);
        frame.CouldNotLook |= outcome.CouldNotLook;
        frame.HasNegativeAmount |= outcome.HasNegativeAmount;
        frame.GoWithout(outcome.Without);
        return outcome.Tree;
    }

    private sealed record Outcome(ShortestPathTree Tree, long Steps, bool CouldNotLook, bool HasNegativeAmount, MissingFact[] Without);
}
