using System.Diagnostics;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>A rule while it runs, from its first match to its last.</summary>
internal sealed class RuleAtWork(EvaluationContext over, CompiledRule rule)
{
    private readonly Frame _frame = new(over, rule.SlotCount) { Paid = new PaidWork() };

    public CompiledRule Rule { get; } = rule;

    public RuleTally Tally { get; } = new();

    /// <summary>How long it worked, without the turns of others.</summary>
    public TimeSpan Time { get; private set; }

    public void Run() => Work(Rule.Run);

    /// <summary>The next stretch of what it sweeps.</summary>
    public void Run(Range stretch) => Work((frame, tally) => Rule.Sweep!.Run(frame, tally, stretch));

    public void End()
    {
        Tally.Without.UnionWith(_frame.Without);
        Tally.HasNegativeAmount = _frame.HasNegativeAmount;
        if (Tally.IsEnded)
        {
            // What it found until then would pass for an answer.
            Tally.Findings.Clear();
            Tally.Cases.Clear();
        }
    }

    private void Work(Action<Frame, RuleTally> work)
    {
        if (Tally.IsOutOfSteps)
        {
            return;
        }

        long start = Stopwatch.GetTimestamp();
        try
        {
            work(_frame, Tally);
        }
        catch (OutOfStepsException)
        {
            Tally.IsOutOfSteps = true;
        }

        Time += Stopwatch.GetElapsedTime(start);
    }
}
