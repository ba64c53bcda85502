using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Compiles a rule into one chain of closures: each clause decides about a match, or hands it on.</summary>
internal sealed class RuleCompiler(ExpressionCompiler expressions)
{
    private readonly SourceCompiler _sources = new(expressions);

    /// <summary>Whether rules write down what they look at.</summary>
    public bool WithCases { get; init; }

    public CompiledRule Compile(BoundRule rule)
    {
        RuleDescriptor descriptor = RuleDescriptor.Of(rule);
        expressions.Enter(Loop.LastOf(rule.Clauses));
        Action<Frame, RuleTally> duty = CompileDuty(rule, descriptor);
        BoundLet[] before = [.. rule.Clauses.TakeWhile(clause => clause is BoundLet).Cast<BoundLet>()];
        if (rule.Clauses.ElementAtOrDefault(before.Length) is not BoundForEach { Source: BoundKindSource kind } each)
        {
            return new CompiledRule(descriptor, DutyFields.Of(rule), rule.SlotCount, Compile(rule.Clauses, 0, duty), Sweep: null);
        }

        Action<Frame, RuleTally> next = Watched(each, Compile(rule.Clauses, before.Length + 1, duty));
        var sweep = new Sweep(expressions.Context.All(kind.Kind), kind.Local.Slot, [.. before.Select(let => let.Local.Slot)], next);
        return new CompiledRule(descriptor, DutyFields.Of(rule), rule.SlotCount, sweep.RunWhole, sweep);
    }

    /// <summary>The clauses, and what is done with each match that they leave.</summary>
    public Action<Frame, RuleTally> Compile(IReadOnlyList<BoundClause> clauses, Action<Frame, RuleTally> last) => Compile(clauses, 0, last);

    private Action<Frame, RuleTally> Compile(IReadOnlyList<BoundClause> clauses, int from, Action<Frame, RuleTally> last)
    {
        Action<Frame, RuleTally> run = last;
        for (int i = clauses.Count - 1; i >= from; i--)
        {
            expressions.Enter(Loop.LastOf(clauses.Take(i)));
            run = clauses[i] is BoundForEach each
                ? _sources.Compile(each.Source, ConditionsAfter(clauses, i), clauses.Take(i).Any(clause => clause is BoundForEach), Watched(each, run))
                : CompileClause(clauses[i], LoopSlots.Of(clauses.Take(i)), run);
        }

        return run;
    }

    // Those that are asked of each match of a loop before anything else.
    private static BoundExpression[] ConditionsAfter(IReadOnlyList<BoundClause> clauses, int loop) =>
    [
        .. clauses.Skip(loop + 1).TakeWhile(clause => clause is BoundScope or BoundLet).OfType<BoundScope>()
            .Select(scope => scope.IsUnless ? new BoundNot(scope.Condition, scope.Span) : scope.Condition),
    ];

    private Action<Frame, RuleTally> CompileClause(BoundClause clause, int[] loops, Action<Frame, RuleTally> next)
    {
        switch (clause)
        {
            case BoundScope scope:
                Func<Frame, bool> condition = expressions.CompileWatched(scope, scope.Condition);
                bool wanted = !scope.IsUnless;
                return (frame, tally) =>
                {
                    bool answer = condition(frame);
                    if (tally.IsAnswered(frame, loops))
                    {
                        if (answer == wanted)
                        {
                            next(frame, tally);
                        }
                        else
                        {
                            tally.OutOfScope++;
                        }
                    }
                };
            case BoundNeeds needs:
                return CompileNeeds(needs, loops, next);
            case BoundLet let:
                int slot = let.Local.Slot;
                return (frame, tally) =>
                {
                    frame.Slots[slot] = Frame.Pending;
                    next(frame, tally);
                };
            default:
                throw new InvalidOperationException($"No code for {clause.GetType().Name}.");
        }
    }

    private Action<Frame, RuleTally> Watched(BoundForEach each, Action<Frame, RuleTally> next)
    {
        if (expressions.Watch is not { } watch)
        {
            return next;
        }

        return (frame, tally) =>
        {
            watch(each, frame, Answer.Yes);
            next(frame, tally);
        };
    }

    private Action<Frame, RuleTally> CompileNeeds(BoundNeeds needs, int[] loops, Action<Frame, RuleTally> next)
    {
        var facts = new NeededFactCompiler(expressions);
        Func<Frame, IReadOnlyList<MissingFact>?>[] missing = [.. needs.Facts.Select(facts.Compile)];
        return (frame, tally) =>
        {
            bool known = true;
            foreach (Func<Frame, IReadOnlyList<MissingFact>?> fact in missing)
            {
                if (fact(frame) is { } without)
                {
                    tally.Needed.UnionWith(without);
                    known = false;
                }
            }

            known &= !frame.CouldNotLook;
            frame.CouldNotLook = false;
            expressions.Watch?.Invoke(needs, frame, known ? Answer.Yes : Answer.No);
            if (known)
            {
                next(frame, tally);
            }
            else
            {
                tally.DoNotLook(frame, loops);
            }
        };
    }

    private Action<Frame, RuleTally> CompileDuty(BoundRule rule, RuleDescriptor descriptor)
    {
        Func<Frame, bool> duty = expressions.CompileWatched(rule, rule.Duty);
        Action<Frame, RuleTally> report = new ViolationCompiler(expressions).Compile(rule, descriptor);
        Action<Frame, RuleTally>? note = WithCases ? new RuleCases(expressions).Compile(rule) : null;
        bool violation = rule.Forbids;
        int[] loops = LoopSlots.Of(rule.Clauses);
        return (frame, tally) =>
        {
            bool answer = duty(frame);
            if (!tally.IsAnswered(frame, loops))
            {
                return;
            }

            tally.InScope++;
            if (answer == violation)
            {
                tally.Violations++;
                report(frame, tally);
            }

            note?.Invoke(frame, tally);
        };
    }
}
