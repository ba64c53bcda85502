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
        Func<Frame, IReadOnlyList<PathStep>>? evidence = CompileEvidence(rule);
        (LocalSymbol? way, BoundRoute? route) = LoopOf(rule);
        if (way == null)
        {
            return evidence ?? (_ => []);
        }

        int slot = way.Slot;
        Func<Frame, Entity, string> carries = CompileCarries(route);
        return frame =>
        {
            // Messages may name it all the same.
            evidence?.Invoke(frame);
            return Steps(frame, Values.Steps(frame.Slots[slot]), carries);
        };
    }

    private Func<Frame, IReadOnlyList<PathStep>>? CompileEvidence(BoundRule rule)
    {
        if (rule.EvidencePath is not { } name)
        {
            return null;
        }

        Func<Frame, (GraphPath Path, Func<Entity, string> Carries)?> search = new EvidenceCompiler(expressions, CompileCarries).Compile(rule.Duty);
        int slot = name.Slot;
        return frame =>
        {
            (GraphPath Path, Func<Entity, string> Carries)? evidence = search(frame);
            frame.Slots[slot] = evidence?.Path;
            return evidence is var (path, carries) ? Steps(frame, path.Steps, (_, flow) => carries(flow)) : [];
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
