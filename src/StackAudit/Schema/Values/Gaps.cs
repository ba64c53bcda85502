namespace StackAudit.Schema;

/// <summary>What the small stack of a test leaves open: required fields, and the day. No rule may depend on them, so whoever asks for one is remembered.</summary>
public sealed class Gaps
{
    /// <summary>The first required field without a value that was asked for.</summary>
    public (Record Record, Field Field)? AskedFor { get; private set; }

    /// <summary>Whether the day was asked for, which nobody gave.</summary>
    public bool AskedForDay { get; internal set; }

    internal void AskFor(Record record, Field field) => AskedFor ??= (record, field);

    /// <summary>Begins anew: what was asked for while loading depends on nothing.</summary>
    internal void Forget()
    {
        AskedFor = null;
        AskedForDay = false;
    }
}
