using StackAudit.Language.Binding;

namespace StackAudit.Language.Compact;

/// <summary>Writes the loop names and the <c>let</c>s of one item: by their slot, and where one is first used, what it is.</summary>
internal sealed class LocalWriter(CompactOutput output, TypeWriter types)
{
    private readonly Dictionary<int, LocalSymbol> _known = [];

    public void Write(LocalSymbol local, Action<BoundExpression> writeValue)
    {
        output.Number(local.Slot);
        if (_known.TryGetValue(local.Slot, out LocalSymbol? known))
        {
            if (known != local)
            {
                throw new InvalidOperationException($"`{known.Name}` and `{local.Name}` are in one slot.");
            }

            return;
        }

        output.Text(local.Name);
        types.Write(local.Type);
        output.Span(local.Span);
        output.Flag(local.MayBeMissing);
        output.Optional(local.Value, writeValue);
        _known.Add(local.Slot, local);
    }
}
