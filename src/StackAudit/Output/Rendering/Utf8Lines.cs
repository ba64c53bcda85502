using System.Text;

namespace StackAudit.Output;

/// <summary>Lines of text as bytes: UTF-8, ended the same way on every system.</summary>
internal static class Utf8Lines
{
    private const int BufferSize = 16_384;

    /// <param name="output">Stays open.</param>
    /// <param name="withMark">Whether to begin by saying that it is UTF-8: spreadsheets want to be told, most other programs stumble over it.</param>
    public static StreamWriter To(Stream output, bool withMark = false) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: withMark), BufferSize, leaveOpen: true) { NewLine = "\n" };
}
