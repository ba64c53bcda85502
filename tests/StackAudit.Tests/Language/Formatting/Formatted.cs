using StackAudit.Language.Formatting;
using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language.Formatting;

/// <summary>Formats texts that have no mistakes, and asserts what holds of every one.</summary>
internal static class Formatted
{
    public static string From(string text)
    {
        Parsed parsed = Parsed.From(text);
        Assert.Equal([], parsed.Errors.Select(error => $"{error.Location} {error.Message}"));
        return RuleFormatter.Format(parsed.File);
    }

    /// <summary>The formatted text means the same, has the same comments, and is itself formatted.</summary>
    public static string AssertSound(string text)
    {
        string formatted = From(text);
        Assert.Equal(Parsed.From(text).Tree, Parsed.From(formatted).Tree);
        Assert.Equal(Comments.In(text), Comments.In(formatted));
        Assert.Equal(formatted, From(formatted));
        return formatted;
    }
}
