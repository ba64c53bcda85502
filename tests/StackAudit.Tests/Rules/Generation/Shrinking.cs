using System.Text.RegularExpressions;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>Makes a pair that disagrees as small as it can by leaving out lines, then fields, and prints it.</summary>
internal static partial class Shrinking
{
    public static string Explain(RulePair pair)
    {
        RulePair small = pair;
        for (RulePair? smaller = pair; smaller != null; smaller = Smaller(small))
        {
            small = smaller;
        }

        return $"{small.Rules}\n{small.Stack}\n{Outcomes.Difference(small)}";
    }

    private static RulePair? Smaller(RulePair pair) =>
        Without(pair.Rules, Lines()).Concat(Without(pair.Rules, TwoLines())).Select(rules => new RulePair(rules, pair.Stack))
            .Concat(Without(pair.Stack, Lines()).Concat(Without(pair.Stack, Fields())).Select(stack => new RulePair(pair.Rules, stack)))
            .FirstOrDefault(smaller => smaller.IsFit && Outcomes.Difference(smaller) != null);

    private static IEnumerable<string> Without(string text, Regex parts) => parts.Matches(text).Select(part => text.Remove(part.Index, part.Length));

    [GeneratedRegex(".*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    // A table and its only row.
    [GeneratedRegex("table.*\n.*\n", RegexOptions.CultureInvariant)]
    private static partial Regex TwoLines();

    [GeneratedRegex(", [a-z_]+: ([^,{}\\[\\]]+|\\[[^\\]]*\\])", RegexOptions.CultureInvariant)]
    private static partial Regex Fields();
}
