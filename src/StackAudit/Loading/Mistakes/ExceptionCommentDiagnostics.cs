using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What can be wrong with a comment that is to be an exception. Until it is mended it hides nothing.</summary>
internal static class ExceptionCommentDiagnostics
{
    private const string Example = "`# stackaudit: except no-sso until 2026-12-31 because \"The plan with it comes in autumn.\"`";

    private static readonly DiagnosticDescriptor UnreadableDescriptor = new("STK0260", "unreadable-exception", Severity.Error);

    public static Diagnostic UnknownVerb(Location at, string verb) =>
        verb.Length == 0
            ? Unreadable(at, "This comment speaks to StackAudit and says nothing.", "expected `except`")
            : Unreadable(at, $"A comment can `except` something, not `{Expectation.Shorten(verb)}`.", "expected `except`", "Did you mean `except`? ");

    public static Diagnostic NoRule(Location at) => Unreadable(at, "This exception names no rule.", "expected the code or name of a rule");

    public static Diagnostic UnknownRule(Location at, string rule, IEnumerable<string> known) =>
        Unreadable(at, $"There is no rule `{Expectation.Shorten(rule)}`.", "not a rule", Quoted.DidYouMean(rule, known) is { } near ? near + " " : "`stackaudit rules list` names all rules. ");

    public static Diagnostic NoDate(Location at, string found) => Unreadable(at, Instead("This exception has no end date.", found, "until"), "expected `until` and a date");

    public static Diagnostic InvalidDate(Location at, string text)
    {
        if (text.Length == 0)
        {
            return NoDate(at, "");
        }

        // What it says of any date, in the words of a comment.
        Diagnostic problem = ValueDiagnostics.InvalidDate(at, text);
        return Unreadable(at, problem.Message, problem.Label ?? "not a date", $"{problem.Help} ");
    }

    public static Diagnostic NoReason(Location at, string found) => Unreadable(at, Instead("This exception has no reason.", found, "because"), "expected `because` and a reason in quotes");

    public static Diagnostic NotQuoted(Location at, string found) =>
        found.Length == 0 ? NoReason(at, "") : Unreadable(at, "The reason of an exception stands in quotes.", "expected `\"`");

    public static Diagnostic NotClosed(Location at, bool isFollowed) =>
        isFollowed
            ? Unreadable(at, "Something stands behind the reason of this exception.", "expected nothing behind `\"` but another comment")
            : Unreadable(at, "The quotes around the reason of this exception are not closed.", "expected a second `\"` at the end");

    public static Diagnostic EmptyReason(Location at) => Unreadable(at, "This exception does not say why.", "expected a reason");

    private static string Instead(string missing, string found, string word) =>
        found.Length == 0 ? missing : $"{missing} `{Expectation.Shorten(found.Split(' ', 2)[0])}` stands where `{word}` is expected.";

    private static Diagnostic Unreadable(Location at, string message, string expected, string help = "") => new(UnreadableDescriptor, at, message)
    {
        Label = expected,
        Help = $"{help}Write it as in {Example}. Until then it hides nothing.",
    };
}
