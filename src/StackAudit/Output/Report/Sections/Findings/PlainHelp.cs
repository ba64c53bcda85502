using System.Text.RegularExpressions;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What to do about a finding, for who has never seen the files: rules say into which field to write it as well.</summary>
internal static partial class PlainHelp
{
    private const string Nothing = "Settle it with those who are named here, and tell whoever keeps the list of tools what was agreed.";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["STK1001"] = "Find somebody who answers for the tool, and ask IT for a review. If nobody needs it, or if it was rejected, stop using it and cancel it.",
        ["STK1002"] = "Ask the owner whether it is still needed. If it is not, let it go; if it is needed at some times of the year only, have that noted.",
        ["STK1008"] = "Decide: ask IT for a review, or give it up and have the data deleted. If more time is needed, have the new last day noted.",
        ["STK1110"] = "Ask the vendor for the current one. If there will be none, let security say what that means for the approval.",
        ["STK1401"] = "Have the agreement signed. If the vendor answers for the data itself, let counsel confirm it. This is no legal advice.",
        ["STK1402"] = "Have the missing kinds of data added to the agreement, or stop sending them. This is no legal advice.",
        ["STK1404"] = "Agree on standard clauses with the vendor, or choose another region. This is no legal advice.",
        ["STK1406"] = "Object to the supplier, have the vendor switch off what needs it, or ask for handling in an allowed region.",
        ["STK1605"] = "Think through how you would leave these tools, and let it count when the next tool is chosen. If one vendor for much is what you want, have it noted who decided so.",
        ["STK1606"] = "Ask these vendors which of them can run somewhere else, and let it count in the plan for leaving their tools.",
        ["STK1607"] = "Have it noted how the data gets out, what would take over, how we would do it, or what the contract says about the end.",
        ["STK1701"] = "Decide, and tell whoever keeps the list of tools who decided what. Send the notice if the answer is not to renew. If the last day has passed, ask the vendor for a shorter term or an early end before the new one begins.",
        ["STK1702"] = "Decide for the next date now, and have it noted what is to happen and who says so. If nobody wants the tool any more, ask the vendor for an early end.",
        ["STK1706"] = "Ask its owner what would happen without it, and have that noted.",
        ["STK1708"] = "Put the higher plan and its price into the next renewal, or keep the data that needs it elsewhere. A second factor in the sign-in tool, or a written way to remove accounts, is enough as well.",
        ["STK1709"] = "At the next renewal, ask for a term that lets the contracts end together. If the tools stay side by side on purpose, have it noted which is for whom.",
        ["STK1710"] = "Send the notice to the vendor's address for notices, and keep the proof. If it is sent, ask the vendor to confirm it.",
        ["STK1711"] = "Read the contract, and have it noted when it ends, whether it renews by itself, how long before one must give notice and where the notice goes. If nobody has it, ask the vendor for a copy.",
        ["STK1713"] = "Send the vendor the clause and the two prices, and ask for the difference back. If a larger rise was agreed, because more was bought, have that noted.",
        ["STK1801"] = "Choose one and let the other go, or have it noted which is for whom if each has its own brand or market.",
        ["STK1802"] = "Compare who uses which part, and whether one of the two would do. If each has its own brand or market, have that noted.",
        ["STK1803"] = "Ask those who use it what they would miss. If there is nothing, let it go.",
        ["STK1804"] = "Put the accounts together. If they must be apart, have it noted which is for whom.",
        ["STK1806"] = "Switch one off. If both are needed, have it noted what each is for.",
        ["STK2102"] = "Switch it off. If it is still needed, agree on another end, or on what takes its place.",
        ["STK2105"] = "Agree on what takes its place, and on the day on which we leave, before the vendor's.",
        ["STK2403"] = "Bring the other side in now. Where it joined late, go through the plan together and have the day noted on which both agreed.",
        ["STK2416"] = "Say in a sentence what it is for. If there is no answer, ask whether we still need it before the contract renews.",
    };

    /// <param name="rule">That found it.</param>
    /// <param name="text">The words of the page.</param>
    /// <param name="most">How many sentences there is room for.</param>
    public static Markup Of(RuleDescriptor rule, ReportText text, int most = int.MaxValue)
    {
        if (rule.IsShipped && Known.TryGetValue(rule.Code, out string? words))
        {
            return Markup.Encode(string.Join(' ', Sentence().Split(words).Take(most)));
        }

        string[] kept = [.. Sentence().Split(rule.Help).Where(sentence => !IsOfFiles(sentence)).Take(most)];
        return kept.Length == 0 ? Markup.Encode(Nothing) : text.Said(string.Join(' ', kept));
    }

    /// <summary>Whether a sentence speaks of fields, values and files.</summary>
    public static bool IsOfFiles(string sentence) => OfFiles().IsMatch(sentence);

    [GeneratedRegex(@"(?<=[.!?]) +(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"`|\w_\w|\b[a-z]+\.[a-z]+\b|\bset (its|the|on|scope)\b|\bset (it|the other|both) to\b|\bset scope\b|\b(write|note)\b[^.]*\bunder\b|\([a-z]+( or [a-z]+)?\)|\b[a-z]+: [a-z]+,", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfFiles();
}
