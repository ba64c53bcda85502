using System.Text.RegularExpressions;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Documentation;

/// <summary>
/// The language reference: blocks <c>rules</c>, <c>yaml</c> (of <c>stackaudit.yaml</c> when its first line says so), then <c>text</c> or <c>values</c> with what comes of them;
/// and tables between <c>&lt;!-- table NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c>.
/// </summary>
internal static partial class LanguagePage
{
    public static string Path { get; } = Repository.PathOf("docs", "language.md");

    public static string Text => File.ReadAllText(Path);

    /// <summary>The blocks of rules that nothing is said of: they are read and checked all the same.</summary>
    public static IReadOnlyList<LanguageExample> Unsaid { get; private set; } = [];

    public static IReadOnlyList<LanguageExample> Examples()
    {
        var examples = new List<LanguageExample>();
        var unsaid = new List<LanguageExample>();
        (string rules, string stack, string settings, int line, bool isSaid) = ("", "", "", 0, true);
        string text = Text;
        foreach (Match block in Block().Matches(text))
        {
            (string kind, string content) = (block.Groups["kind"].Value, block.Groups["content"].Value);
            int at = text.AsSpan(0, block.Index).Count('\n') + 1;
            switch (kind.Split(' ')[0])
            {
                case "rules" or "yaml" when isSaid || kind == "rules":
                    if (!isSaid)
                    {
                        unsaid.Add(new LanguageExample(line, "", rules, stack, settings, ""));
                    }

                    (rules, stack, settings, line, isSaid) = ("", "", "", at, false);
                    break;
            }

            switch (kind.Split(' ')[0])
            {
                case "rules":
                    rules = content;
                    break;
                case "yaml" when content.StartsWith("# stackaudit.yaml\n", StringComparison.Ordinal):
                    settings = content;
                    break;
                case "yaml":
                    stack = content;
                    break;
                case "text" or "values":
                    examples.Add(new LanguageExample(at, kind, rules, stack, settings, content));
                    isSaid = true;
                    break;
                case not ("sh" or "rule-sketch"):
                    throw new FormatException($"Line {at} begins a block of the unknown kind `{kind}`.");
            }
        }

        if (!isSaid)
        {
            unsaid.Add(new LanguageExample(line, "", rules, stack, settings, ""));
        }

        Unsaid = unsaid;
        return examples;
    }

    /// <summary>The page with other outcomes and other tables.</summary>
    public static string With(Func<LanguageExample, string> outcome, Func<string, string> table)
    {
        Queue<LanguageExample> examples = new(Examples());
        string text = Block().Replace(Text, block =>
        {
            string kind = block.Groups["kind"].Value;
            return kind.Split(' ')[0] is "text" or "values" ? $"```{kind}\n{outcome(examples.Dequeue())}```" : block.Value;
        });
        return Table().Replace(text, found => $"<!-- table {found.Groups["name"].Value} -->\n{table(found.Groups["name"].Value)}<!-- end -->");
    }

    public static IEnumerable<string> Tables() => Table().Matches(Text).Select(table => table.Groups["name"].Value);

    [GeneratedRegex("^```(?<kind>[a-z]+[a-z -]*)\n(?<content>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("<!-- table (?<name>[a-z]+) -->\n.*?<!-- end -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
