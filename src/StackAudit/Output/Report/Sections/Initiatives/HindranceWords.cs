using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What an initiative waits for, in words.</summary>
internal sealed class HindranceWords(ReportText text)
{
    public Markup Of(Hindrance hindrance)
    {
        Markup since = hindrance.Since is null ? Markup.Empty : Markup.Encode(", since ") + ReportText.Date(hindrance.Since);
        Markup whom = hindrance.Whom is { } who ? Markup.Encode(" from ") + text.Name(who) : Markup.Empty;
        return (hindrance.Kind switch
        {
            HindranceKind.Review => Markup.Encode($"an answer of {Side(hindrance.Text)} about ") + text.Name(hindrance.Tool!) + whom,
            HindranceKind.Agreement => Markup.Encode("agreement to “") + text.Said(hindrance.Text) + Markup.Encode("”"),
            HindranceKind.Acceptance => Markup.Encode("somebody to accept what a wish costs: “") + text.Said(hindrance.Text) + Markup.Encode("”"),
            HindranceKind.Measurement => Markup.Encode("a measured result") + (hindrance.Text is null ? Markup.Empty : Markup.Encode(": ") + text.Said(hindrance.Text)),
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
