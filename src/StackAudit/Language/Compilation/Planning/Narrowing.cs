using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>By what the entities of a kind that pass the conditions of a loop can be known before any is looked at.</summary>
/// <param name="Filters">The first conditions, as far as they are about the entity alone.</param>
/// <param name="Part">What of the entity is compared then; null when there is no such condition.</param>
/// <param name="Key">With what it is compared.</param>
internal sealed record Narrowing(IReadOnlyList<BoundExpression> Filters, BoundExpression? Part, BoundExpression? Key)
{
    /// <summary>Whether something would be noticed if the key were worked out though nothing is compared with it.</summary>
    public bool IsKeyHeard { get; init; }

    /// <summary>Null when each entity must be looked at.</summary>
    /// <param name="element">The entity.</param>
    /// <param name="isWhole">Whether all is one question, so that it does not matter at which entity a guess was noticed.</param>
    /// <param name="conditions">What it must pass.</param>
    public static Narrowing? Of(LocalSymbol element, bool isWhole, params IEnumerable<BoundExpression> conditions)
    {
        var filters = new List<BoundExpression>();
        bool isSure = isWhole;
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
            else if (Join.Of(condition) is { } join && join.PartOf(element) is var (part, key) && !Shape.Of(part).LooksFar && (Quiet.Is(key) || (isSure && !Shape.Of(key).HasPaths)))
            {
                return new Narrowing(filters, part, key) { IsKeyHeard = !Quiet.Is(key) };
            }
            else if (!Quiet.Is(condition))
            {
                break;
            }
            else
            {
                // Where it turns down all, what comes behind it is not asked.
                isSure = false;
            }
        }

        return filters.Count == 0 ? null : new Narrowing(filters, null, null);
    }
}
