using System.Text;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Columns counted in bytes of UTF-8, from 1.</summary>
internal static class ByteColumn
{
    public static int Of(SourceText source, LinePosition position)
    {
        ReadOnlySpan<char> line = source.Line(position.Line);
        int before = Math.Min(position.Column - 1, line.Length);
        return Encoding.UTF8.GetByteCount(line[..before]) + position.Column - before;
    }
}
