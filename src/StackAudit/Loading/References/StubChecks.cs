using System.Numerics;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Finds those who were never described because their id was misspelt.</summary>
internal static class StubChecks
{
    private const int MostEdits = 2;

    public static void Check(IEnumerable<(Entity Stub, ReferenceType Type)> stubs, EntityIndex entities, DiagnosticBag problems)
    {
        foreach (IGrouping<ReferenceType, (Entity Stub, ReferenceType)> ofType in stubs.Where(each => Spelling.IsSpellable(each.Stub.Id)).GroupBy(each => each.Type))
        {
            (Entity Entity, ulong Letters)[] described =
            [
                .. ofType.Key.Kinds.SelectMany(entities.OfKind).Where(entity => !entity.IsStub).Select(entity => (entity, LettersOf(entity.Id))),
            ];
            foreach ((Entity stub, ReferenceType type) in ofType)
            {
                if (FindNear(stub.Id, described) is { } near)
                {
                    problems.Add(ReferenceDiagnostics.NearlyDescribed(stub, type, near));
                }
            }
        }
    }

    private static Entity? FindNear(string id, (Entity Entity, ulong Letters)[] described)
    {
        ulong letters = LettersOf(id);
        Entity? nearest = null;
        int fewest = MostEdits + 1;
        foreach ((Entity entity, ulong others) in described)
        {
            // An edit takes away at most one letter and brings at most one.
            if (BitOperations.PopCount(letters ^ others) > 2 * MostEdits)
            {
                continue;
            }

            int edits = Spelling.Distance(id, entity.Id, fewest);
            if (edits >= 1 && (edits < fewest || (edits == fewest && nearest is not null && string.CompareOrdinal(entity.Id, nearest.Id) < 0)))
            {
                fewest = edits;
                nearest = entity;
            }
        }

        return nearest;
    }

    private static ulong LettersOf(string id)
    {
        ulong letters = 0;
        foreach (char c in id)
        {
            letters |= 1UL << (char.ToLowerInvariant(c) & 63);
        }

        return letters;
    }
}
