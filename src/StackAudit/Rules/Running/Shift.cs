using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Rules that run on one thread: one alone, or several that sweep the same entities.</summary>
internal sealed class Shift(IReadOnlyList<RuleAtWork> rules, Entity[]? swept)
{
    /// <summary>Rules in shifts, of which each thread gets its share.</summary>
    /// <param name="rules">In any order.</param>
    /// <param name="threads">How many there are.</param>
    /// <param name="inTurns">Whether rules may work by turns. Who watches wants to hear of one rule after the other.</param>
    public static Shift[] Of(IReadOnlyList<RuleAtWork> rules, int threads, bool inTurns) =>
    [
        .. rules.GroupBy(rule => inTurns ? rule.Rule.Sweep?.Entities : null)
            .SelectMany(group => group.Key is { } swept
                ? Shares(group, threads).Select(share => new Shift(share, swept))
                : group.Select(rule => new Shift([rule], null))),
    ];

    public void Run()
    {
        if (swept == null)
        {
            rules[0].Run();
        }
        else
        {
            foreach (Range stretch in Sweep.StretchesOf(swept))
            {
                foreach (RuleAtWork rule in rules)
                {
                    rule.Run(stretch);
                }
            }
        }

        foreach (RuleAtWork rule in rules)
        {
            rule.End();
        }
    }

    // Rules differ in their work: a thread that is done early takes a further share.
    private static IEnumerable<RuleAtWork[]> Shares(IEnumerable<RuleAtWork> rules, int threads)
    {
        RuleAtWork[] all = [.. rules];
        return all.Chunk(threads == 1 ? all.Length : Math.Max(1, all.Length / (4 * threads)));
    }
}
