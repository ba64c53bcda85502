namespace StackAudit.Language.Binding;

/// <summary>
/// What is proven at a place in a rule, as texts: <c>2.it_review.on</c> (the field of the local in slot 2 is present),
/// <c>2.reviews!</c> (that list is not empty), <c>2.owners.business=person</c> (that is of this kind).
/// A chain, since each condition adds a few facts to those before it, and these are shared.
/// </summary>
internal sealed class Facts
{
    public static readonly Facts None = new(null, "");

    private readonly Facts? _before;
    private readonly string _fact;

    private Facts(Facts? before, string fact)
    {
        _before = before;
        _fact = fact;
    }

    public bool Contains(string fact)
    {
        for (Facts? at = this; at != null; at = at._before)
        {
            if (at._fact == fact)
            {
                return true;
            }
        }

        return false;
    }

    public Facts With(string fact) => Contains(fact) ? this : new(this, fact);

    public Facts With(Facts more)
    {
        Facts all = this;
        foreach (string fact in more.All())
        {
            all = all.With(fact);
        }

        return all;
    }

    /// <summary>What both prove: all that is left of either one or the other.</summary>
    public Facts Intersect(Facts other)
    {
        Facts both = None;
        foreach (string fact in All())
        {
            if (other.Contains(fact))
            {
                both = both.With(fact);
            }
        }

        return both;
    }

    /// <summary>The facts about one thing, said of another: how a definition's proofs reach the entity that it is asked of.</summary>
    public Facts Rebase(string from, string to)
    {
        Facts rebased = None;
        foreach (string fact in All())
        {
            if (fact.StartsWith(from, StringComparison.Ordinal) && (fact.Length == from.Length || fact[from.Length] is '.' or '!' or '='))
            {
                rebased = rebased.With(to + fact[from.Length..]);
            }
        }

        return rebased;
    }

    /// <summary>What is known of the fields of all elements of a list, said of one of them. That their values together hold something says nothing of one.</summary>
    public Facts OfElements(string list, string element)
    {
        Facts known = None;
        foreach (string fact in All())
        {
            if (fact.StartsWith(list + ".", StringComparison.Ordinal) && !fact.EndsWith('!'))
            {
                known = known.With(element + fact[list.Length..]);
            }
        }

        return known;
    }

    private IEnumerable<string> All()
    {
        for (Facts? at = this; at?._before != null; at = at._before)
        {
            yield return at._fact;
        }
    }
}
