using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Fixing;

/// <summary>Fixes the findings of a stack in memory: pass by pass, each checked, until nothing is left to do.</summary>
public sealed class FixRun
{
    private const int MostPasses = 10;

    private readonly bool _withSuggested;
    private readonly List<ChosenFix> _made = [];
    private readonly List<RolledBackFix> _rolledBack = [];

    private FixRun(FixOptions options) => _withSuggested = options.WithSuggested;

    /// <summary>What fixing comes to. Nothing is written.</summary>
    public static FixResult Plan(FixOptions options)
    {
        EditedStack stack = EditedStack.Open(options.Analysis);
        return stack.Errors.Count > 0
            ? new FixResult { AsOf = stack.Result.Model.Today, Changes = stack.Changes, Problems = stack.Errors }
            : new FixRun(options).Fix(stack);
    }

    private FixResult Fix(EditedStack stack)
    {
        int passes = 0;
        IReadOnlyList<ChosenFix> next = Choose(stack);
        while (next.Count > 0 && passes < MostPasses)
        {
            var pass = new FixPass(stack);
            pass.Try(next);
            _made.AddRange(pass.Made);
            _rolledBack.AddRange(pass.RolledBack);
            stack = pass.Stack;
            passes++;
            next = Choose(stack);
        }

        return new FixResult
        {
            AsOf = stack.Result.Model.Today,
            Changes = stack.Changes,
            Fixed = [.. _made.Where(fix => !stack.Has(fix.Finding)).DistinctBy(fix => fix.Finding.Id)],
            Remaining = [.. Fixable(stack).Select(finding => Remaining(finding, stack))],
            RolledBack = _rolledBack,
            Baselined = stack.Result.Findings.Count(finding => finding is { Status: FindingStatus.Baselined, Fixes.Count: > 0 }),
            Passes = passes,
        };
    }

    private static IEnumerable<Finding> Fixable(EditedStack stack) => stack.Result.Findings.Where(finding => finding is { Counts: true, Fixes.Count: > 0 });

    /// <summary>One fix for each finding that has one, as far as they do not touch each other.</summary>
    private List<ChosenFix> Choose(EditedStack stack)
    {
        var chosen = new List<ChosenFix>();
        var edits = new Dictionary<string, List<TextEdit>>(StringComparer.Ordinal);
        foreach (Finding finding in Fixable(stack))
        {
            ChosenFix? fix = finding.Fixes
                .OrderBy(fix => !fix.IsSafe)
                .Where(fix => fix.IsSafe || _withSuggested)
                .Select(fix => new ChosenFix(finding, fix))
                .FirstOrDefault(fix => !IsRolledBack(fix) && fix.Files.All(stack.Holds) && !fix.Files.Any(file => TextEdits.Conflict(edits.GetValueOrDefault(file, []), fix.Fix.Edits)));
            if (fix is null)
            {
                continue;
            }

            chosen.Add(fix);
            foreach (TextEdit edit in fix.Fix.Edits)
            {
                (edits.TryGetValue(edit.File, out List<TextEdit>? ofFile) ? ofFile : edits[edit.File] = []).Add(edit);
            }
        }

        return chosen;
    }

    private RemainingFix Remaining(Finding finding, EditedStack stack)
    {
        ChosenFix[] fixes = [.. finding.Fixes.OrderBy(fix => !fix.IsSafe).Select(fix => new ChosenFix(finding, fix))];
        if (fixes.FirstOrDefault(fix => IsMeant(fix) && fix.Files.All(stack.Holds)) is { } unsettled)
        {
            return new RemainingFix(unsettled, RemainingReason.Unsettled);
        }

        if (fixes.FirstOrDefault(fix => !fix.Files.All(stack.Holds)) is { } outside)
        {
            return new RemainingFix(outside, RemainingReason.Outside) { Outside = outside.Files.First(file => !stack.Holds(file)) };
        }

        return fixes.FirstOrDefault(fix => !IsRolledBack(fix)) is { } suggested
            ? new RemainingFix(suggested, RemainingReason.Suggested)
            : new RemainingFix(fixes[0], RemainingReason.RolledBack);
    }

    private bool IsMeant(ChosenFix fix) => (fix.Fix.IsSafe || _withSuggested) && !IsRolledBack(fix);

    private bool IsRolledBack(ChosenFix fix) => _rolledBack.Any(each => each.Chosen.Key == fix.Key);
}
