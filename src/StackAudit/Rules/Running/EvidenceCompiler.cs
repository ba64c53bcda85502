using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles the search for the first <c>reaches</c> that makes a condition hold. It is asked only where the condition does hold.</summary>
/// <param name="expressions">Compiles what the condition looks at.</param>
/// <param name="carries">Compiles what the flows of a route are said to bring.</param>
internal sealed class EvidenceCompiler(ExpressionCompiler expressions, Func<BoundRoute?, Func<Frame, Entity, string>> carries)
{
    private static readonly Func<Frame, PathEvidence?> None = _ => null;

    public Func<Frame, PathEvidence?> Compile(BoundExpression condition) => condition switch
    {
        BoundReaches reaches => CompileReaches(reaches),
        BoundLogical { IsAnd: true } all => First([.. all.Operands.Select(Compile)]),
        BoundLogical any => First([.. any.Operands.Select(CompileAlternative)]),
        BoundLocal { Symbol.Value: { } value } => Compile(value),
        BoundOver { Quantifier: Quantifier.Any, Where: { } where } any => CompileElements(any, where),
        _ => None,
    };

    private Func<Frame, PathEvidence?> CompileReaches(BoundReaches reaches)
    {
        Func<Frame, GraphPath?> search = expressions.CompileSearch(reaches);
        Func<Frame, Entity, string> brings = carries(reaches.Route);
        return frame => search(frame) is { } path ? new PathEvidence(path, brings) : null;
    }

    private static Func<Frame, PathEvidence?> First(Func<Frame, PathEvidence?>[] searches) =>
        Array.TrueForAll(searches, search => search == None) ? None : frame => searches.Select(search => search(frame)).FirstOrDefault(found => found != null);

    // Of alternatives, one that does not hold proves nothing, whatever it reaches.
    private Func<Frame, PathEvidence?> CompileAlternative(BoundExpression operand)
    {
        Func<Frame, PathEvidence?> search = Compile(operand);
        Func<Frame, bool> holds = expressions.CompileCondition(operand);
        return search == None ? None : frame => holds(frame) ? search(frame) : null;
    }

    private Func<Frame, PathEvidence?> CompileElements(BoundOver any, BoundExpression where)
    {
        Func<Frame, PathEvidence?> search = CompileAlternative(where);
        Func<Frame, object?> list = expressions.Compile(any.List);
        int slot = any.Element!.Slot;
        return search == None ? None : frame =>
        {
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Slots[slot] = item;
                if (search(frame) is { } found)
                {
                    return found;
                }
            }

            return null;
        };
    }
}
