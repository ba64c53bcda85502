using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    private Func<Frame, bool> CompileComparison(BoundComparison bound)
    {
        Func<Frame, object?> left = Compile(bound.Left);
        if (bound.Operator == ComparisonOperator.Same && !bound.Left.Type.IsList() && !bound.Right.Type.IsList() && bound.Left.Type.Class() != TypeClass.Money)
        {
            return CompileSame(bound, left);
        }

        Func<Frame, object?> right = Compile(bound.Right);
        Func<Frame, object, object, bool?> compare = Comparers.Of(bound.Operator, bound.Left.Type, Context);
        bool expected = !bound.IsNegated;
        bool leftIsList = bound.Left.Type.IsList();
        bool rightIsList = bound.Right.Type.IsList();
        bool looksAtLists = leftIsList || rightIsList;
        object[] none = [];
        return frame =>
        {
            object? a = left(frame) ?? (leftIsList ? none : null);
            object? b = right(frame) ?? (rightIsList ? none : null);
            if (looksAtLists)
            {
                frame.Step((leftIsList ? Values.Items(a).Length : 1) * (long)(rightIsList ? Values.Items(b).Length : 1));
            }

            if (a != null && b != null && compare(frame, a, b) is { } answer)
            {
                return answer == expected;
            }

            frame.CouldNotLook = true;
            return false;
        };
    }

    // What is asked most of all.
    private Func<Frame, bool> CompileSame(BoundComparison bound, Func<Frame, object?> left)
    {
        bool expected = !bound.IsNegated;
        if (bound.Right is BoundConstant { Value: { } wanted })
        {
            return frame =>
            {
                if (left(frame) is { } value)
                {
                    return Values.AreSame(value, wanted) == expected;
                }

                frame.CouldNotLook = true;
                return false;
            };
        }

        Func<Frame, object?> right = Compile(bound.Right);
        return frame =>
        {
            object? a = left(frame);
            object? b = right(frame);
            if (a != null && b != null)
            {
                return Values.AreSame(a, b) == expected;
            }

            frame.CouldNotLook = true;
            return false;
        };
    }
}
