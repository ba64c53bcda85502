using StackAudit.Configuration;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What a mapping says about the stack as a whole.</summary>
/// <param name="Name">Null when it gives none.</param>
/// <param name="Currency">Null when it gives none.</param>
/// <param name="UnknownWords">How the source says that something is not known.</param>
/// <param name="OwnFields">The fields that the company adds, as declared.</param>
internal sealed record StackPart(string? Name, string? Currency, IReadOnlyList<string> UnknownWords, IReadOnlyList<Record> OwnFields)
{
    public static StackPart Of(Record mapping)
    {
        if (mapping[mapping.Type["stack"]] is not Record stack)
        {
            return new StackPart(null, null, UsualUnknownWords, []);
        }

        RecordType type = stack.Type;
        string[] words = [.. stack.List<string>(type["unknown_words"])];
        return new StackPart(
            (string?)stack[type["name"]],
            (string?)stack[type["currency"]],
            stack.IsWritten(type["unknown_words"]) ? words : UsualUnknownWords,
            [.. stack.List<Record>(type["fields"])]);
    }

    public bool IsUnknown(string text) => UnknownWords.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> UsualUnknownWords { get; } = Settings.Empty(new SourceText("", "")).UnknownWords;
}
