using StackAudit.Rules;

namespace StackAudit.Fixing;

/// <summary>Makes fixes that do not touch each other, all at once; where that goes wrong, finds the guilty by halving and leaves them out.</summary>
internal sealed class FixPass
{
    // Halving is quick for a few that are guilty among many. A rule whose fixes are all wrong need not be tried on everything.
    private const int MostOfOneRule = 20;

    private readonly EditedStack _start;
    private readonly List<ChosenFix> _made = [];
    private readonly List<RolledBackFix> _rolledBack = [];

    public FixPass(EditedStack start) => _start = Stack = start;

    /// <summary>The stack with all that could be made.</summary>
    public EditedStack Stack { get; private set; }

    public IReadOnlyList<ChosenFix> Made => _made;

    public IReadOnlyList<RolledBackFix> RolledBack => _rolledBack;

    public void Try(IReadOnlyList<ChosenFix> fixes)
    {
        ChosenFix[] tried = [.. fixes.Where(fix => !IsGivenUp(fix))];
        _rolledBack.AddRange(fixes.Except(tried).Select(fix => new RolledBackFix(fix, $"{MostOfOneRule} others of its rule went wrong, and this one was not tried")));
        if (tried.Length == 0)
        {
            return;
        }

        EditedStack edited = _start.With(_made.Concat(tried).SelectMany(fix => fix.Fix.Edits));
        if (WhyNot(edited, tried) is not { } why)
        {
            _made.AddRange(tried);
            Stack = edited;
        }
        else if (tried is [var guilty])
        {
            _rolledBack.Add(new RolledBackFix(guilty, why));
        }
        else
        {
            (ChosenFix[] first, ChosenFix[] second) = Part(tried, edited);
            Try(first);
            Try(second);
        }
    }

    private bool IsGivenUp(ChosenFix fix) => _rolledBack.Count(each => each.Chosen.Finding.Rule.Code == fix.Finding.Rule.Code) >= MostOfOneRule;

    private string? WhyNot(EditedStack edited, ChosenFix[] tried)
    {
        if (edited.Errors is [var problem, ..])
        {
            return $"with it the stack would have the mistake {problem.Code} at {problem.Location}: {problem.Message}";
        }

        if (tried.Any(fix => edited.Has(fix.Finding)))
        {
            return "its finding was still there";
        }

        if (_made.FirstOrDefault(fix => edited.Has(fix.Finding)) is { } back)
        {
            return $"it would bring back {NameOf(back.Finding)}, which another fix had taken away";
        }

        return edited.ErrorBeyond(_start) is { } error ? $"it would add the error {NameOf(error)}: {error.Message}" : null;
    }

    // Those that helped are likely to be innocent; where nothing tells them apart, in halves.
    private static (ChosenFix[], ChosenFix[]) Part(ChosenFix[] tried, EditedStack edited)
    {
        ChosenFix[] helped = edited.Errors.Count > 0 ? [] : [.. tried.Where(fix => !edited.Has(fix.Finding))];
        return helped.Length > 0 && helped.Length < tried.Length
            ? (helped, [.. tried.Except(helped)])
            : (tried[..(tried.Length / 2)], tried[(tried.Length / 2)..]);
    }

    private static string NameOf(Finding finding) => $"{finding.Rule.Code} {finding.Rule.Name}";
}
