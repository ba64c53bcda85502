using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>What a rule met while it ran.</summary>
internal sealed class RuleTally
{
    public long OutOfScope { get; set; }

    public int InScope { get; set; }

    public int CouldNotLook { get; private set; }

    /// <summary>What it ranged over when it could not look; kept only for rules from which there are exceptions, and null for all others.</summary>
    public UnseenEntities? Unseen { get; set; }

    public int Violations { get; set; }

    public long Considered => OutOfScope + InScope + CouldNotLook;

    /// <summary>Whether it was ended, because no path was the least.</summary>
    public bool HasNegativeAmount { get; set; }

    /// <summary>Whether it was ended, because it would have taken too long.</summary>
    public bool IsOutOfSteps { get; set; }

    /// <summary>A loop over pairs that it was not let begin, because each would have to be looked at.</summary>
    public BoundPairSource? RefusedPairs { get; set; }

    /// <summary>Whether what it found until it was ended is no answer.</summary>
    public bool IsEnded => HasNegativeAmount || IsOutOfSteps || RefusedPairs != null;

    /// <summary>The facts that it needs and did not get, so that it could not look.</summary>
    public HashSet<MissingFact> Needed { get; } = [];

    /// <summary>The facts without which it looked all the same.</summary>
    public HashSet<MissingFact> Without { get; } = [];

    /// <summary>By identity, in the order of the matches.</summary>
    public Dictionary<string, FindingDraft> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>What it looked at, by identity; empty unless somebody asked for it.</summary>
    public Dictionary<string, RuleCase> Cases { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether what was just asked has an answer. An answer that would be a guess is none: the match could not look.</summary>
    /// <param name="frame">The match.</param>
    /// <param name="loops">Where what it ranges over stands; null where a loop cannot tell what it ranges over.</param>
    public bool IsAnswered(Frame frame, int[]? loops = null)
    {
        if (!frame.CouldNotLook)
        {
            return true;
        }

        frame.CouldNotLook = false;
        DoNotLook(frame, loops);
        return false;
    }

    /// <inheritdoc cref="IsAnswered"/>
    public void DoNotLook(Frame frame, int[]? loops)
    {
        CouldNotLook++;
        Unseen?.Add(frame, loops);
    }
}
