namespace StackAudit.Language.Compilation;

/// <summary>Remembers which memoised values a rule has paid for: work that is kept counts once for each rule, whichever rule happened to do it.</summary>
internal sealed class PaidWork
{
    private bool[]?[] _paid = [];

    /// <summary>Whether a value was not paid for until now.</summary>
    /// <param name="definition">The number of the definition.</param>
    /// <param name="place">The place of its receiver.</param>
    /// <param name="places">How many receivers there are.</param>
    public bool IsDue(int definition, int place, int places)
    {
        if (definition >= _paid.Length)
        {
            Array.Resize(ref _paid, definition + 1);
        }

        bool[] paid = _paid[definition] ??= new bool[places];
        bool isDue = !paid[place];
        paid[place] = true;
        return isDue;
    }
}
