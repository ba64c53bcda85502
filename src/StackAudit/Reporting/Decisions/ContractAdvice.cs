using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What is to be recommended on contracts that nobody has decided on, never against what rules have found. Made once for a stack.</summary>
internal sealed class ContractAdvice(AnalysisResult result, FieldValues values)
{
    // That nobody decided, or read how it ends, is no word against a contract.
    private static readonly string[] OfDeciding = ["STK1701", "STK1702", "STK1711"];
    private const string Underused = "STK1705";
    private const string NearlyFull = "STK1712";

    private readonly OwnedAlternatives _alternatives = new(result.Model, values);
    private readonly HashSet<Entity> _alike = [.. result.Findings.Where(finding => finding.Counts && Overlaps.Codes.Contains(finding.Rule.Code)).SelectMany(finding => finding.Subjects)];
    private readonly ILookup<Entity, Finding> _open = result.Findings.Where(finding => finding.Counts && finding.Severity >= Severity.Warning)
        .SelectMany(finding => finding.Subjects.Distinct().Select(subject => (subject, finding))).ToLookup(pair => pair.subject, pair => pair.finding);

    /// <param name="renewal">When it renews.</param>
    public string On(ContractFacts contract, DateOnly renewal)
    {
        if (LastDays.Of(contract, values) is { } last && last < EndOfNewTerm(renewal))
        {
            return last <= renewal.AddMonths(1)
                ? "Give notice: what it is for is given up before a new term is of use."
                : "Give notice, or agree on a shorter term: what it is for is given up before a new term is over.";
        }

        bool isAlike = contract.Tools.Any(_alike.Contains);
        string? condition = Condition(contract);
        return (isAlike, condition) switch
        {
            (true, null) => "Choose which of the tools that do the same stays, and leave the others by one day.",
            (true, _) => $"Choose which of the tools that do the same stays, and leave the others by one day. If it is this one, {condition}.",
            (false, null) when ContractUse.Of(contract, values) == UseDegree.Well && !IsAnythingOpen(contract) => "Renew: what was bought is used, and nothing is open against it.",
            (false, null) when !IsAnythingOpen(contract) && IsNeeded(contract) => "Talk about the price, then renew: much rests on it, and nothing else that we own does the same.",
            (false, null) => "Decide whether it stays, and write down who decided.",
            _ => $"Decide; if it stays, {condition}.",
        };
    }

    /// <summary>Until when a plan to give up a tool speaks against a renewal: terms last a year as a rule.</summary>
    public static DateOnly EndOfNewTerm(DateOnly renewal) => renewal.Year < DateOnly.MaxValue.Year ? renewal.AddYears(1) : DateOnly.MaxValue;

    private string? Condition(ContractFacts contract)
    {
        UseDegree use = ContractUse.Of(contract, values);
        if (use < UseDegree.Near && Found(contract, NearlyFull))
        {
            use = UseDegree.Near;
        }

        IReadOnlyList<PriceStep> prices = PriceHistory.Of(contract, values);
        return use switch
        {
            UseDegree.Over => "agree on more before the bill comes, since more is used than was bought",
            UseDegree.Near => "agree on more before the next price step, since nearly all is used",
            _ when prices.Any(step => step.From > result.Model.Today && step.Rise > 0) => "negotiate before the higher price begins",
            _ when prices is [.., { IsAboveCap: true }] => "hold the vendor to the limit that was agreed, since the price rose by more",
            UseDegree.Little => "ask for less, since much of what is paid for is not used",
            _ when Found(contract, Underused) => "ask for less, since much of what is paid for is not used",
            _ => null,
        };
    }

    private bool IsNeeded(ContractFacts contract) =>
        contract.Tools.Any(tool => values.List<Record>(tool, "stages").Count > 0 && values.List<Entity>(tool, "flows").Any(flow => values.Is(flow, "is_live")))
        && _alternatives.To(contract.Tools).Count == 0;

    private bool Found(ContractFacts contract, string code) => _open[contract.Contract].Any(finding => finding.Rule.Code == code);

    private bool IsAnythingOpen(ContractFacts contract) =>
        _open[contract.Contract].Concat(contract.Tools.SelectMany(tool => _open[tool])).Concat(contract.Vendor is { } vendor ? _open[vendor] : [])
            .Any(finding => !OfDeciding.Contains(finding.Rule.Code));
}
