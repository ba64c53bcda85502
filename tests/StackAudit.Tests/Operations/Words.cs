using System.Text.RegularExpressions;

namespace StackAudit.Tests.Operations;

/// <summary>An id as a word of its own.</summary>
internal static class Words
{
    public static Regex Of(string id) => new($@"(?<![\w.-]){Regex.Escape(id)}(?![\w.-])");
}
