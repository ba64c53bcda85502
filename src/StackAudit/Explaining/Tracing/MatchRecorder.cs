using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Explaining;

/// <summary>Looks on while one rule runs and keeps the matches that somebody wants to see.</summary>
internal sealed class MatchRecorder(BoundRule rule, Func<Match, bool> isWanted)
{
    private readonly List<(object Part, Answer Answer)> _steps = [];

    private readonly HashSet<BoundClause> _clauses = new(rule.Clauses, ReferenceEqualityComparer.Instance);

    // The match that goes on into a further loop, as long as that has given nothing.
    private Frame? _entering;
    private Match? _last;

    public List<Match> Matches { get; } = [];

    public void Hear(object part, Frame frame, Answer answer)
    {
        switch (part)
        {
            case BoundRule other when !ReferenceEquals(other, rule):
            case BoundClause clause when !_clauses.Contains(clause):
            case BoundEscalation foreign when !rule.Escalations.Contains(foreign, ReferenceEqualityComparer.Instance):
                return;
            case BoundEscalation:
                _last?.Steps.Add((part, answer));
                return;
            case BoundElement:
                return;
            case BoundForEach each:
                Begin(each);
                break;
        }

        _steps.Add((part, answer));
        if (Ends(part, answer))
        {
            Close(Copy(frame), null);
        }
        else if (NextLoop(part) != null)
        {
            _entering = Copy(frame);
        }
    }

    /// <summary>Closes the last match, after the run.</summary>
    public void Finish()
    {
        if (_entering is { } frame)
        {
            Close(frame, NextLoop(_steps[^1].Part));
        }
    }

    private void Begin(BoundForEach each)
    {
        int place = _steps.FindIndex(step => ReferenceEquals(step.Part, each));
        if (place >= 0)
        {
            Finish();
            _steps.RemoveRange(place, _steps.Count - place);
        }

        _entering = null;
    }

    private void Close(Frame frame, BoundForEach? metNothing)
    {
        _entering = null;
        var match = new Match(frame, [.. _steps], metNothing);
        _last = isWanted(match) ? match : null;
        if (_last != null)
        {
            Matches.Add(match);
        }
    }

    private static bool Ends(object part, Answer answer) => part switch
    {
        BoundScope scope => answer == Answer.Unknown || answer == (scope.IsUnless ? Answer.Yes : Answer.No),
        BoundNeeds => answer != Answer.Yes,
        BoundRule => true,
        _ => false,
    };

    // The loop that follows a clause, names apart.
    private BoundForEach? NextLoop(object part)
    {
        int place = 0;
        while (place < rule.Clauses.Count && !ReferenceEquals(rule.Clauses[place], part))
        {
            place++;
        }

        return rule.Clauses.Skip(place + 1).FirstOrDefault(clause => clause is not BoundLet) as BoundForEach;
    }

    private static Frame Copy(Frame frame)
    {
        var copy = new Frame(frame.Context, frame.Slots.Count);
        frame.Slots.CopyTo(copy.Slots);
        return copy;
    }
}
