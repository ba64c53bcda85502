using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>
/// A loop over the entities of a kind in which a whole rule stands. Rules that sweep one kind take a stretch of it by turns:
/// so each reads what the one before has just fetched from memory, which takes longer than what most rules do with it.
/// </summary>
/// <param name="Entities">All of the kind, in the order of their ids.</param>
/// <param name="Slot">Where the entity stands.</param>
/// <param name="Lets">The slots of what is worked out once before.</param>
/// <param name="Next">What is done with each.</param>
internal sealed record Sweep(Entity[] Entities, int Slot, IReadOnlyList<int> Lets, Action<Frame, RuleTally> Next)
{
    private const int Stretch = 256;

    /// <summary>The stretches, in the order of the ids.</summary>
    public static IEnumerable<Range> StretchesOf(Entity[] entities)
    {
        for (int start = 0; start < entities.Length; start += Stretch)
        {
            yield return start..Math.Min(start + Stretch, entities.Length);
        }
    }

    public void RunWhole(Frame frame, RuleTally tally) => Run(frame, tally, ..);

    public void Run(Frame frame, RuleTally tally, Range stretch)
    {
        if (stretch.Start.Value == 0)
        {
            Begin(frame);
        }

        foreach (Entity entity in Entities.AsSpan(stretch))
        {
            frame.Step();
            frame.Slots[Slot] = entity;
            Next(frame, tally);
        }
    }

    private void Begin(Frame frame)
    {
        foreach (int slot in Lets)
        {
            frame.Slots[slot] = Frame.Pending;
        }
    }
}
