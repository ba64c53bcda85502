using System.Text.RegularExpressions;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Finds amounts of money in texts of the user's, as people write them: <c>EUR 3,600</c>, <c>€1.2m</c>, <c>12k euros</c>.</summary>
internal static partial class WrittenAmounts
{
    private const string SomeAmount = "an amount";
    private const string Space = @"[ \u00A0\u202F]?";
    private const string Number = @"(?:\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?:\s?(?:k|K|m|M|mn|bn|Mio\.?|Tsd\.?|thousand|million)(?!\w))?";

    public static string Redact(string text) => Amount().Replace(text, IsMoney);

    // Three capitals and a number are also the names of standards.
    private static string IsMoney(Match match) =>
        match.Groups["code"] is { Success: true } code && !Currencies.IsKnown(code.Value) ? match.Value : SomeAmount;

    [GeneratedRegex($"(?<!\\w)(?:(?:(?<code>[A-Z]{{3}})|[€$£¥]){Space}-?{Number}|-?{Number}{Space}(?:(?<code>[A-Z]{{3}})(?!\\w)|[€$£¥]|(?:[Ee]uros?|[Dd]ollars?|[Pp]ounds?|[Ff]rancs?)(?!\\w)))", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
