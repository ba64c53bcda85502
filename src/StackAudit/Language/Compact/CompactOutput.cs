using System.Text;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Writes the smallest pieces of the compact form. A text or a type stands where it is first used; after that its number does.</summary>
internal sealed class CompactOutput(Stream stream) : IDisposable
{
    private readonly BinaryWriter _writer = new(stream, Encoding.UTF8, leaveOpen: true);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public void Tag(byte tag) => _writer.Write(tag);

    public void Flag(bool flag) => _writer.Write(flag);

    public void Number(int number) => _writer.Write7BitEncodedInt(number);

    public void Amount(decimal amount) => _writer.Write(amount);

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void Text(string text) => Mention(_texts, text, _writer.Write);

    public void OptionalText(string? text) => Optional(text, Text);

    public void Bytes(ReadOnlySpan<byte> bytes) => _writer.Write(bytes);

    /// <summary>The number of what was written before, else 0 and the thing itself.</summary>
    public void Mention<T>(Dictionary<T, int> known, T item, Action<T> write)
        where T : notnull
    {
        if (known.TryGetValue(item, out int number))
        {
            Number(number);
            return;
        }

        Number(0);
        write(item);
        known.Add(item, known.Count + 1);
    }

    public void Optional<T>(T? item, Action<T> write)
        where T : class
    {
        Flag(item != null);
        if (item != null)
        {
            write(item);
        }
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    public void Dispose() => _writer.Dispose();
}
