using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Compiles the path that proves a violation: that of a path or cycle loop, else that of a <c>reaches</c> which is forbidden.</summary>
internal sealed class PathCompiler(ExpressionCompiler expressions)
{
    public Func<Frame, IReadOnlyList<PathStep>> Compile(BoundRule rule)
    {
        (LocalSymbol? way, BoundRoute? route) = LoopOf(rule);
        if (way != null)
        {
            int slot = way.Slot;
            Func<Frame, Entity, string> carries = CompileCarries(route);
            return frame => Steps(frame, Values.Steps(frame.Slots[slot]), carries);
        }

        if (rule.EvidencePath is not { } name)
        {
            return _ => [];
        }

        Func<Frame, (GraphPath Path, Func<Entity, string> Carries)?> search = new EvidenceCompiler(expressions, CompileCarries).Compile(rule.Duty);
        int pathSlot = name.Slot;
        return frame =>
        {
            if (search(frame) is not var (path, brings))
            {
                frame.Slots[pathSlot] = null;
                return [];
            }

            frame.Slots[pathSlot] = path;
            return Steps(frame, path.Steps, (_, flow) => brings(flow));
        };
    }

    private static (LocalSymbol? Way, BoundRoute? Route) LoopOf(BoundRule rule)
    {
        foreach (BoundForEach each in rule.Clauses.OfType<BoundForEach>())
        {
            switch (each.Source)
            {
                case BoundPathSource path:
                    return (path.Path, path.Route);
                case BoundCycleSource cycle:
                    return (cycle.Cycle, cycle.Route);
            }
        }

        return (null, null);
    }

    private static PathStep[] Steps(Frame frame, IReadOnlyList<GraphStep> steps, Func<Frame, Entity, string> carries) =>
        [.. steps.Select(step => new PathStep(step.Flow, step.From, step.To, carries(frame, step.Flow)))];

    // The data that the route follows; without such, what the flow lists.
    private Func<Frame, Entity, string> CompileCarries(BoundRoute? route)
    {
        if (route?.Carried is { } carried)
        {
            Func<Frame, object?> data = expressions.Compile(carried);
            return (frame, _) => $"carries {Printer.Print(data(frame))}";
        }

        Field listed = expressions.Context.Model.Schema["flow"].Fields["data"];
        return (_, flow) => flow[listed] is object[] { Length: > 0 } list ? $"carries {Printer.List(list)}" : "";
    }
}
