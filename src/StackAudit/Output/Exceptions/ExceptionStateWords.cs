using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What became of an exception, as outputs name it.</summary>
internal static class ExceptionStateWords
{
    public static string Word(this ExceptionState state) => state switch
    {
        ExceptionState.Active => "active",
        ExceptionState.MatchesNothing => "matches nothing",
        ExceptionState.NotLooked => "rule did not look",
        ExceptionState.Expired => "expired",
        ExceptionState.Unreadable => "unreadable",
        ExceptionState.Incomplete => "incomplete",
        ExceptionState.MatchesTooMany => "matches too many",
        _ => "locked",
    };
}
