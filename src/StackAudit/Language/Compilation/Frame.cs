using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>The values of local names while one match is looked at. A frame belongs to one thread.</summary>
internal sealed class Frame(EvaluationContext context, int slots)
{
    /// <summary>Stands in the slot of a <c>let</c> that nobody has asked for yet.</summary>
    public static readonly object Pending = new();

    private IReadOnlyList<MissingFact>? _lastWithout;
    private HashSet<object>? _listsWithout;
    private Stack<List<object>>? _spare;
    private HashSet<MissingFact>? _without;
    private object?[] _latest = [];
    private long _stepsLeft = context.MaxSteps;

    public EvaluationContext Context { get; } = context;

    public Slots Slots { get; } = new(slots);

    /// <summary>Set when an answer would be a guess: a rate or a fact that was taken for granted is not there.</summary>
    public bool CouldNotLook { get; set; }

    /// <summary>Set when a flow would make a path shorter by being on it, so that no path is the least.</summary>
    public bool HasNegativeAmount { get; set; }

    /// <summary>The work done so far: how many elements, entities and flows were looked at.</summary>
    public long Steps => Context.MaxSteps - _stepsLeft;

    /// <summary>What was paid for; null inside a definition, whose own count must not depend on what it was asked before.</summary>
    public PaidWork? Paid { get; init; }

    /// <summary>The facts that computed values had to do without.</summary>
    public IReadOnlyCollection<MissingFact> Without => _without ?? (IReadOnlyCollection<MissingFact>)[];

    /// <summary>Whether an answer is all that there is to say.</summary>
    public bool IsQuiet => !CouldNotLook && _without == null && !HasNegativeAmount;

    /// <summary>A frame for an expression that is evaluated outside of any match. What it calls by a <c>let</c> is worked out there anew.</summary>
    public static Frame ForItself(EvaluationContext context, int slots)
    {
        var frame = new Frame(context, slots);
        frame.Slots.Fill(Pending);
        return frame;
    }

    /// <summary>Makes it as it was in the beginning, so that another expression of the kind can be evaluated in it.</summary>
    public void Renew()
    {
        Slots.Fill(Pending);
        Array.Clear(_latest);
        _lastWithout = null;
        _listsWithout = null;
        _without = null;
        _stepsLeft = Context.MaxSteps;
        CouldNotLook = false;
        HasNegativeAmount = false;
    }

    /// <summary>A frame with the same values, in which something can be tried of which nothing may be noticed here.</summary>
    public Frame Apart()
    {
        var apart = new Frame(Context, Slots.Count) { Paid = Paid };
        Slots.CopyTo(apart.Slots);
        return apart;
    }

    /// <summary>Counts work before it is done.</summary>
    /// <exception cref="OutOfStepsException">There was too much of it.</exception>
    public void Step(long steps = 1)
    {
        _stepsLeft -= steps;
        if (_stepsLeft < 0)
        {
            throw new OutOfStepsException();
        }
    }

    /// <summary>Counts the work for a memoised value, unless it was counted before.</summary>
    public void Pay(long steps, int definition, int place, int places)
    {
        if (steps > 0 && (Paid == null || Paid.IsDue(definition, place, places)))
        {
            Step(steps);
        }
    }

    /// <summary>Counts work that is done once in a run: once for each rule. A definition does not count it; so much can happen but once.</summary>
    public void PayOnce(long steps, int number)
    {
        if (steps > Context.MaxSteps || Paid?.IsDue(number, 0, 1) == true)
        {
            Step(steps);
        }
    }

    /// <summary>An empty list to gather in, which is given back; most of what is gathered is small and soon forgotten.</summary>
    public List<object> Borrow() => _spare is { Count: > 0 } spare && spare.TryPop(out List<object>? list) ? list : [];

    public void GiveBack(List<object> list)
    {
        list.Clear();
        (_spare ??= new Stack<List<object>>()).Push(list);
    }

    /// <summary>What was remembered last at a place; null for nothing.</summary>
    public object? Latest(int place) => place < _latest.Length ? _latest[place] : null;

    public void Remember(int place, object latest)
    {
        if (place >= _latest.Length)
        {
            Array.Resize(ref _latest, place + 1);
        }

        _latest[place] = latest;
    }

    /// <summary>The value of a <c>let</c>: worked out when first asked for, once per match. Whoever reads a guess could not look, not only the first.</summary>
    public object? Let(int slot, Func<Frame, object?> value)
    {
        object? held = Slots[slot];
        if (ReferenceEquals(held, Pending))
        {
            bool couldNotLook = CouldNotLook;
            CouldNotLook = false;
            object? worked = value(this);
            held = Slots[slot] = CouldNotLook ? new Guess(worked) : worked;
            CouldNotLook |= couldNotLook;
        }

        if (held is not Guess guess)
        {
            return held;
        }

        CouldNotLook = true;
        return guess.Value;
    }

    /// <summary>Remembers facts that a value did without.</summary>
    public void GoWithout(IReadOnlyList<MissingFact> facts)
    {
        // Many matches read values that did without the same facts, most of them in a row.
        if (!ReferenceEquals(facts, _lastWithout) && facts.Count > 0)
        {
            _lastWithout = facts;
            if ((_listsWithout ??= new HashSet<object>(ReferenceEqualityComparer.Instance)).Add(facts))
            {
                (_without ??= []).UnionWith(facts);
            }
        }
    }

    /// <summary>The value of a computed field; what it did without is remembered.</summary>
    public object? Computed(Record record, ComputedColumn column)
    {
        object? value = column.ValueOf(record, out IReadOnlyList<MissingFact>? without);
        if (without != null)
        {
            GoWithout(without);
        }

        return value;
    }

    private sealed record Guess(object? Value);
}
