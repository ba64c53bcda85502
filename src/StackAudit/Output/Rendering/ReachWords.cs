using System.Globalization;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Says in a sentence how far the rules came: each that ran is counted once.</summary>
internal sealed class ReachWords(AnalysisResult result)
{
    private readonly RuleSummary[] _looked = [.. result.Rules.Where(rule => rule.IsApplicable)];

    public override string ToString()
    {
        string day = Printer.Date(result.Model.Today);
        int lacking = _looked.Count(rule => rule.CouldNotLook > 0);
        int kept = result.Rules.Count(rule => !rule.IsApplicable && rule.CouldNotLook > 0);
        int unclear = result.Rules.Count(rule => rule.CouldNotTell);
        int idle = result.Rules.Count - _looked.Length - kept - unclear;
        string[] parts =
        [
            $"{Subject()} looked at {Things()}{Counted.Of(result.Model.Files.Count, "file")}, as of {day}",
            .. Part(lacking, "of them lacked facts for some of it"),
            .. Part(kept, "could not look for want of facts"),
            .. Part(unclear, "could not tell whether there was anything to look at"),
            .. Part(idle, "had nothing to look at"),
        ];
        return string.Join("; ", parts);
    }

    private string Subject()
    {
        if (_looked.Length == 0)
        {
            return "No rule";
        }

        string all = Counted.Of(result.Rules.Count, "rule");
        return _looked.Length == result.Rules.Count ? all : $"{Counted.Number(_looked.Length)} of {all}";
    }

    // Kinds that no rule ranged over say nothing about how far the check went.
    private string Things()
    {
        StackModel model = result.Model;
        string[] things =
        [
            .. model.Schema.Kinds
                .Where(kind => kind.Section is not null && _looked.Any(rule => rule.Kinds.Contains(kind.Name)))
                .OrderBy(kind => kind.Name switch { "tool" => 0, "flow" => 1, _ => 2 })
                .Select(kind => Counted.Of(model.All(kind.Name).Count, kind.Name, kind.Plural)),
        ];
        return things.Length > 0 ? $"{Enumeration.Join(things, " and ")} in " : _looked.Length == 0 ? "anything in " : "";
    }

    private static IEnumerable<string> Part(int number, string what) => number == 0 ? [] : [$"{Counted.Number(number)} {what}"];
}
