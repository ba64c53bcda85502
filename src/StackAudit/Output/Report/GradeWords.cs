using StackAudit.Diagnostics;

namespace StackAudit.Output;

/// <summary>How grave something is, in the words that stand on the whole page.</summary>
internal static class GradeWords
{
    /// <summary><c>must act</c>, <c>should act</c>, <c>to know</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "must act",
        Severity.Warning => "should act",
        _ => "to know",
    };

    /// <summary>The same as a heading.</summary>
    public static string Title(Severity severity) => severity switch
    {
        Severity.Error => "Must act",
        Severity.Warning => "Should act",
        _ => "To know",
    };
}
