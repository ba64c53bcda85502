using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles the search for the path that makes a forbidden condition hold.</summary>
internal sealed class EvidenceCompiler(ExpressionCompiler expressions, Func<BoundRoute?, Func<Frame, Entity, string>> compileCarries)
{
    /// <summary>A closure that gives the path and what its flows carry, or null; it is asked right after the condition was.</summary>
    public Func<Frame, (GraphPath Path, Func<Entity, string> Carries)?> Compile(BoundExpression condition)
    {
        switch (condition)
        {
            case BoundReaches reaches:
                Func<Frame, GraphPath?> search = expressions.CompileSearch(reaches);
                Func<Frame, Entity, string> carries = compileCarries(reaches.Route);
                return frame => search(frame) is { } path ? (path, flow => carries(frame, flow)) : null;
            case BoundDefinition { Symbol: var symbol } definition when PathEvidence.IsIn(condition):
                return CompileDefinition(definition, symbol);
            case BoundLogical { IsAnd: false } alternatives:
                return CompileAlternatives([.. alternatives.Operands.Where(PathEvidence.IsIn)]);
            default:
                Func<Frame, (GraphPath, Func<Entity, string>)?>[] parts = [.. PathEvidence.PartsOf(condition).Where(PathEvidence.IsIn).Select(Compile)];
                return frame => parts.Select(part => part(frame)).FirstOrDefault(found => found != null);
        }
    }

    // One that does not hold proves nothing, whatever it reaches.
    private Func<Frame, (GraphPath, Func<Entity, string>)?> CompileAlternatives(BoundExpression[] alternatives)
    {
        (Func<Frame, bool> Holds, Func<Frame, (GraphPath, Func<Entity, string>)?> Evidence)[] compiled =
            [.. alternatives.Select(alternative => (expressions.CompileCondition(alternative), Compile(alternative)))];
        return frame =>
        {
            foreach ((Func<Frame, bool> holds, Func<Frame, (GraphPath, Func<Entity, string>)?> evidence) in compiled)
            {
                if (holds(frame) && evidence(frame) is { } found)
                {
                    return found;
                }
            }

            return null;
        };
    }

    // Its value was memoised, so it is worked out once more, for the elements that made it hold.
    private Func<Frame, (GraphPath, Func<Entity, string>)?> CompileDefinition(BoundDefinition definition, DefinitionSymbol symbol)
    {
        Func<Frame, object?> target = definition.Target == null ? _ => null : expressions.Compile(definition.Target);
        Func<Frame, bool> holds = expressions.CompileCondition(symbol.Value!);
        Func<Frame, (GraphPath, Func<Entity, string>)?> evidence = Compile(symbol.Value!);
        return frame =>
        {
            var inside = new Frame(frame.Context, symbol.SlotCount);
            if (symbol.Receiver is { } receiver)
            {
                inside.Slots[receiver.Slot] = target(frame);
            }

            (GraphPath, Func<Entity, string>)? found = holds(inside) ? evidence(inside) : null;
            frame.Step(inside.Steps);
            return found;
        };
    }
}
