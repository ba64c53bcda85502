using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What an initiative waits for, in words.</summary>
internal sealed class WaitWords(ReportText text)
{
    public Markup Of(Wait wait)
    {
        Markup since = wait.Since is null ? Markup.Empty : Markup.Encode(", since ") + text.Date(wait.Since);
        Markup whom = wait.Whom is { } who ? Markup.Encode(" from ") + text.Name(who) : Markup.Empty;
        return (wait.Kind switch
        {
            WaitKind.Review => Markup.Encode($"an answer of {Side(wait.Text)} about ") + text.Name(wait.Tool!) + whom,
            WaitKind.Agreement => Markup.Encode("agreement to ") + text.Said(wait.Text),
            WaitKind.Acceptance => Markup.Encode("somebody to accept what it costs: ") + text.Said(wait.Text),
            WaitKind.Measurement => Markup.Encode("a measured result") + (wait.Text is null ? Markup.Empty : Markup.Encode(": ") + text.Said(wait.Text)),
            _ => Markup.Encode("word") + whom,
        }) + since;
    }

    private static string Side(string? review) => review switch
    {
        "security" => "security",
        "privacy" => "privacy",
        "legal" => "the lawyers",
        _ => "IT",
    };
}
