using System.Text.RegularExpressions;

namespace StackAudit.Tests.Operations;

/// <summary>Comments by a reading of lines that is not the program's: in these stacks no text holds a <c>#</c> behind a blank.</summary>
internal static partial class Comment
{
    public static bool StandsAlone(string line) => line.TrimStart().StartsWith('#');

    public static string Without(string line) => Any().Replace(line, "");

    public static IEnumerable<string> AllOf(string text) => text.Split('\n').Select(line => Any().Match(line)).Where(match => match.Success).Select(match => match.Value.Trim());

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Any();
}
