using System.Text;
using StackAudit.Revisions;

namespace StackAudit.Output;

/// <summary>The forms in which changes can be written.</summary>
public static class ChangesFormatters
{
    public static IReadOnlyList<ResultFormatter<StackChanges>> All { get; } =
    [
        new("text", (changes, options, output) => Write(output, writer => ChangesText.Write(changes, options, new StyledWriter(writer, options.Style)))),
        new("markdown", (changes, options, output) => Write(output, writer => ChangesMarkdown.Write(changes, options, writer))),
        new("json", (changes, _, output) => ChangesJson.Write(changes, output)),
    ];

    private static void Write(Stream output, Action<TextWriter> write)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        write(writer);
    }
}
