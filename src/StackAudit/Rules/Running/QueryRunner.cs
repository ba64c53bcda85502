using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>Runs a query: its clauses are those of a rule, and each match that they leave is a row.</summary>
internal sealed class QueryRunner(EvaluationContext context)
{
    /// <summary>The rows in the order of the loops, each value with what it leaves out, and what was met on the way.</summary>
    public (IReadOnlyList<(object? Value, LeftOut LeftOut)[]> Rows, RuleTally Tally) Run(BoundQuery query, DiagnosticBag problems)
    {
        var expressions = new ExpressionCompiler(context);
        expressions.Enter(Loop.LastOf(query.Clauses));
        Func<Frame, (object? Value, LeftOut LeftOut)>[] columns = [.. query.Columns.Select(column => Compile(column.Value, expressions))];
        var rows = new List<(object? Value, LeftOut LeftOut)[]>();
        Action<Frame, RuleTally> run = new RuleCompiler(expressions).Compile(query.Clauses, (frame, _) => rows.Add(Array.ConvertAll(columns, column => column(frame))));
        var tally = new RuleTally();
        var frame = new Frame(context, query.SlotCount) { Paid = new PaidWork() };
        try
        {
            run(frame, tally);
        }
        catch (OutOfStepsException)
        {
            rows.Clear();
            problems.Add(RunDiagnostics.OutOfSteps(query, context.MaxSteps));
        }

        if (frame.HasNegativeAmount)
        {
            rows.Clear();
            problems.Add(RunDiagnostics.NegativeAmount(query));
        }

        if (tally.RefusedPairs is { } pairs)
        {
            problems.Add(RunDiagnostics.RefusedPairs(query, pairs));
        }

        return (rows, tally);
    }

    // A guess is not shown for a value, nor a part for the whole.
    private static Func<Frame, (object? Value, LeftOut LeftOut)> Compile(BoundExpression column, ExpressionCompiler expressions)
    {
        Func<Frame, object?> compiled = expressions.Compile(column);
        Func<Frame, LeftOut>? leftOut = new LeftOutCompiler(expressions).Compile(column);
        return frame =>
        {
            object? value = compiled(frame);
            bool isKnown = !frame.CouldNotLook;
            LeftOut without = leftOut == null ? default : leftOut(frame);
            frame.CouldNotLook = false;
            return (isKnown ? value : null, without);
        };
    }
}
