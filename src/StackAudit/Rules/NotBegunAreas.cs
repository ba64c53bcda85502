using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Sums up the findings of areas that have not begun, and names those about which rules have to be silent.</summary>
internal sealed class NotBegunAreas(EvaluationContext context, RuleRun run)
{
    private const int FirstFew = 5;

    /// <param name="context">The stack.</param>
    /// <param name="run">The rules that ran.</param>
    /// <param name="findings">Those that count.</param>
    public static IReadOnlyList<NotBegun> Of(EvaluationContext context, RuleRun run, IReadOnlyList<Finding> findings)
    {
        var areas = new NotBegunAreas(context, run);
        return [.. areas.WithFindings(findings), .. areas.Silent()];
    }

    private IEnumerable<NotBegun> WithFindings(IReadOnlyList<Finding> findings)
    {
        foreach (Area area in Area.All.Where(area => !area.HasBegun(context.Model)))
        {
            HashSet<string> codes = [.. run.Rules.Where(rule => rule.DutyFields.Intersect(area.Fields).Any()).Select(rule => rule.Descriptor.Code)];

            // A rule may ask for more than the area: a finding about another thing would be hidden behind a sentence that does not tell it.
            Finding[] summed = [.. findings.Where(finding => codes.Contains(finding.Rule.Code) && finding.Subjects.Any(area.IsLackedBy))];
            if (summed.Length > 0)
            {
                yield return Describe(area, summed);
            }
        }
    }

    // One block for all of them: each by itself would say the same of the same tools.
    private IEnumerable<NotBegun> Silent()
    {
        HashSet<string> kinds = [.. run.Summaries.SelectMany(rule => rule.Kinds)];
        SilentArea[] silent = [.. SilentArea.All.Where(area => kinds.Contains(area.Kind) && !area.HasBegun(context.Model))];
        Entity[] inUse = [.. context.Model.All("tool").Where(StackGraph.IsLive)];
        if (silent.Length > 0 && inUse.Length > 0)
        {
            string names = Printer.List([.. silent.Select((area, i) => i == 0 ? area.Name : area.Name.ToLowerInvariant())]);
            yield return new NotBegun(names, "The rules about them found nothing because there is nothing to look at.", $"{silent[0].FirstStep} {Names(FirstOf(inUse))}", []);
        }
    }

    private NotBegun Describe(Area area, Finding[] summed)
    {
        Entity[] found = [.. summed.SelectMany(finding => finding.Subjects).Where(area.IsLackedBy).Distinct()];
        Entity[] personal = [.. found.Where(HoldsPersonalData)];
        Entity[] first = FirstOf(personal.Length > 0 ? personal : found);
        string reason = personal.Length > 0 ? "; personal data is there" : "";
        return new NotBegun(area.Name, $"{(found.Length == 1 ? $"1 {area.One} is" : $"{found.Length} {area.Many} are")} {area.Lacks}", $"{area.FirstStep} {Names(first)}{reason}", summed);
    }

    private bool HoldsPersonalData(Entity entity) =>
        entity.Kind.Name == "tool" && Values.Items(Computed(entity, "data")).Cast<Entity>().Any(data => Computed(data, "is_personal") is true);

    private object? Computed(Entity entity, string field) => context.Computed.Value(entity, entity.Kind.Fields[field]).Value;

    private static Entity[] FirstOf(IEnumerable<Entity> entities) => [.. entities.OrderByDescending(Users).ThenBy(entity => entity.Id, StringComparer.Ordinal).Take(FirstFew)];

    private static string Names(IEnumerable<Entity> entities) => Printer.List([.. entities.Select(entity => entity.Name)]);

    private static decimal Users(Entity entity) => entity.Kind.Fields.Find("users") is { } field && entity[field] is decimal users ? users : 0;
}
