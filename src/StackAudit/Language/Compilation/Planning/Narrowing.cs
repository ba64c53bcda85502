using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>By what the entities of a kind that pass the conditions of a loop can be known before any is looked at.</summary>
/// <param name="Filters">The first conditions, as far as they are about the entity alone.</param>
/// <param name="Part">What of the entity is compared then; null when there is no such condition.</param>
/// <param name="Key">With what it is compared.</param>
internal sealed record Narrowing(IReadOnlyList<BoundExpression> Filters, BoundExpression? Part, BoundExpression? Key)
{
    /// <summary>Null when each entity must be looked at.</summary>
    public static Narrowing? Of(LocalSymbol element, params IEnumerable<BoundExpression> conditions)
    {
        var filters = new List<BoundExpression>();
        foreach (BoundExpression condition in Join.Conjuncts(conditions))
        {
            if (Join.IsAbout(condition, element))
            {
                if (Shape.Of(condition).LooksFar)
                {
                    // To ask it of every entity may be far more work than to ask it of those that are looked at.
                    break;
                }

                filters.Add(condition);
            }
            else if (Join.Of(condition) is { } join && join.PartOf(element) is var (part, key) && Quiet.Is(key) && !Shape.Of(part).LooksFar)
            {
                return new Narrowing(filters, part, key);
            }
            else if (!Quiet.Is(condition))
            {
                break;
            }
        }

        return filters.Count == 0 ? null : new Narrowing(filters, null, null);
    }
}
