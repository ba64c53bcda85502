using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>The codes that were ever given away: a line <c>CODE name</c> for each, with <c>removed</c> behind those that are gone.</summary>
internal sealed class CodeLock(SourceText source)
{
    public const string FileName = "codes.lock";
    public const string Removed = "removed";

    public SourceText Source { get; } = source;

    public IReadOnlyList<LockedCode> Codes { get; } = [.. Read(source)];

    public static string LineOf(string code, string name) => $"{code} {name}";

    private static IEnumerable<LockedCode> Read(SourceText source)
    {
        int position = 0;
        foreach (string line in source.Content.Split('\n'))
        {
            string content = line.Split('#')[0].TrimEnd();
            if (content.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var code, var name, .. var rest])
            {
                yield return new LockedCode(code, name, rest is [Removed], new TextSpan(position, content.Length));
            }

            position += line.Length + 1;
        }
    }
}
