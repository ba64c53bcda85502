using System.Text;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="CompactOutput"/> writes.</summary>
internal sealed class CompactInput(Stream stream) : IDisposable
{
    private readonly BinaryReader _reader = new(stream, Encoding.UTF8, leaveOpen: true);
    private readonly List<string> _texts = [];

    public byte Tag() => _reader.ReadByte();

    public bool Flag() => _reader.ReadBoolean();

    public int Number() => _reader.Read7BitEncodedInt();

    public decimal Amount() => _reader.ReadDecimal();

    public TextSpan Span() => new(Number(), Number());

    public string Text() => Mentioned(_texts, _reader.ReadString);

    public string? OptionalText() => Optional(Text);

    public byte[] Bytes(int count) => _reader.ReadBytes(count);

    public T Mentioned<T>(List<T> known, Func<T> read)
    {
        int number = Number();
        if (number > 0)
        {
            return known[number - 1];
        }

        T item = read();
        known.Add(item);
        return item;
    }

    public T? Optional<T>(Func<T> read)
        where T : class => Flag() ? read() : null;

    public T[] List<T>(Func<T> read)
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = read();
        }

        return items;
    }

    public void Dispose() => _reader.Dispose();
}
