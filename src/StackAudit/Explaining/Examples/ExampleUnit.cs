using StackAudit.Testing;

namespace StackAudit.Explaining;

/// <summary>What is cut or kept as one in the stack of a test: an entry of a section, or a section on one line.</summary>
/// <param name="Header">The line that opens its section; its own where that is all of it.</param>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Marks">What the markers of the rule say of it.</param>
internal sealed record ExampleUnit(int Header, int First, int Last, IReadOnlySet<MarkerKind> Marks)
{
    public bool Has(int line) => line >= First && line <= Last;

    public bool IsJudged => Marks.Contains(MarkerKind.Finding) || Marks.Contains(MarkerKind.Fine);
}
