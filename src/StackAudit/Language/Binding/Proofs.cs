namespace StackAudit.Language.Binding;

/// <summary>What follows when a condition holds, and when it does not.</summary>
internal sealed record Proofs(Facts WhenTrue, Facts WhenFalse)
{
    public static readonly Proofs None = new(Facts.None, Facts.None);

    public Proofs Negated => new(WhenFalse, WhenTrue);
}
