using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Testing;

/// <summary>Looks on while the rules of a test run, and keeps what became of each match.</summary>
internal sealed class MatchLog
{
    private readonly Dictionary<object, (BoundRule Rule, int[] Slots)> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly List<RuleMatch> _matches = [];
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    public MatchLog(IEnumerable<BoundRule> rules)
    {
        foreach (BoundRule rule in rules)
        {
            var slots = new List<int>();
            foreach (BoundClause clause in rule.Clauses)
            {
                if (clause is BoundForEach each)
                {
                    slots.AddRange(LoopNames.Of(each.Source).Cast<BoundLocal>().Select(name => name.Symbol.Slot));
                }

                _parts[clause] = (rule, [.. slots]);
            }

            _parts[rule] = (rule, [.. slots]);
        }
    }

    public IReadOnlyList<RuleMatch> Matches => _matches;

    /// <summary>The codes of the rules whose first loop found anything.</summary>
    public IReadOnlySet<string> Begun => _begun;

    public void Hear(object part, Frame frame, Answer answer)
    {
        if (!_parts.TryGetValue(part, out (BoundRule Rule, int[] Slots) known))
        {
            return;
        }

        _begun.Add(known.Rule.Code);
        if (!Ends(part, answer))
        {
            return;
        }

        _matches.Add(new RuleMatch(known.Rule, [.. known.Slots.SelectMany(slot => RuleMatch.Records(frame.Slots[slot])).Distinct()], part as BoundClause, answer)
        {
            // What a frame holds changes with the next match.
            Frame = part is BoundNeeds ? frame.Apart() : null,
        });
    }

    // A clause that lets a match pass says nothing of how far it comes.
    private static bool Ends(object part, Answer answer) => part switch
    {
        BoundRule => true,
        BoundScope scope => answer != (scope.IsUnless ? Answer.No : Answer.Yes),
        BoundNeeds => answer != Answer.Yes,
        _ => false,
    };
}
