using StackAudit.Diagnostics;

namespace StackAudit.Language.Parsing;

/// <summary>
/// How far a run came, whichever alternatives were given up: repetition and options of a parser drop the failure inside them,
/// and with it the place of the mistake.
/// </summary>
internal sealed class FurthestFailure
{
    private readonly List<Expectation[]> _expected = [];

    public TokenInput? At { get; private set; }

    public IReadOnlyList<Expectation> Expected => [.. _expected.SelectMany(alternatives => alternatives).Distinct()];

    /// <summary>A mistake that no other way of reading can undo.</summary>
    public Diagnostic? Mistake { get; private set; }

    public void Expect(TokenInput at, params Expectation[] alternatives)
    {
        if (Mistake is not null || (At is not null && at.Token.Start < At.Token.Start))
        {
            return;
        }

        if (At is null || at.Token.Start > At.Token.Start)
        {
            At = at;
            _expected.Clear();
        }

        _expected.Add(alternatives);
    }

    public void Reject(TokenInput at, Diagnostic mistake)
    {
        if (Mistake is null)
        {
            At = at;
            Mistake = mistake;
        }
    }
}
