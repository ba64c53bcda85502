using StackAudit.Language.Binding;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="LocalWriter"/> writes.</summary>
internal sealed class LocalReader(CompactInput input, TypeReader types)
{
    private readonly Dictionary<int, LocalSymbol> _known = [];

    public LocalSymbol Read(Func<BoundExpression> readValue)
    {
        int slot = input.Number();
        if (_known.TryGetValue(slot, out LocalSymbol? known))
        {
            return known;
        }

        var local = new LocalSymbol(input.Text(), types.Read(), slot, input.Span())
        {
            MayBeMissing = input.Flag(),
            Value = input.Optional(readValue),
        };
        _known.Add(slot, local);
        return local;
    }
}
