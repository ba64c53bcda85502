using StackAudit.Language.Binding;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>A name and what it stands for, inside the names before it. Nothing is ever written over.</summary>
internal sealed record NaiveScope(LocalSymbol? Name, object? Value, NaiveScope? Outer)
{
    public static readonly NaiveScope Empty = new(null, null, null);

    /// <summary>With one more name; with none where there is none to give.</summary>
    public NaiveScope With(LocalSymbol? name, object? value) => name == null ? this : new(name, value, this);

    public object? Find(LocalSymbol name)
    {
        for (NaiveScope? at = this; at != null; at = at.Outer)
        {
            if (at.Name == name)
            {
                return at.Value;
            }
        }

        throw new InvalidOperationException($"Nothing stands for {name.Name}.");
    }
}
