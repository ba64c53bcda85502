using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The forms in which a list of rules can be written.</summary>
public static class RuleListFormatters
{
    public static IReadOnlyList<ResultFormatter<IReadOnlyList<ListedRule>>> All { get; } =
    [
        ResultFormatter<IReadOnlyList<ListedRule>>.OfText("text", RuleListWriter.WriteText),
        new("json", (rules, _, output) => RuleListWriter.WriteJson(rules, output)),
    ];
}
