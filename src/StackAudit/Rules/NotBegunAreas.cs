using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Sums up the findings of areas that have not begun.</summary>
internal static class NotBegunAreas
{
    private const int FirstFew = 5;

    public static IReadOnlyList<NotBegun> Of(EvaluationContext context, IReadOnlyList<CompiledRule> rules, IReadOnlyList<Finding> findings)
    {
        var notBegun = new List<NotBegun>();
        foreach (Area area in Area.All.Where(area => !area.HasBegun(context.Model)))
        {
            HashSet<string> codes = [.. rules.Where(rule => rule.DutyFields.Intersect(area.Fields).Any()).Select(rule => rule.Descriptor.Code)];

            // A rule may ask for more than the area: a finding about another thing would be hidden behind a sentence that does not tell it.
            Finding[] summed = [.. findings.Where(finding => codes.Contains(finding.Rule.Code) && finding.Subjects.Any(area.IsLackedBy))];
            if (summed.Length > 0)
            {
                notBegun.Add(Describe(context, area, summed));
            }
        }

        return notBegun;
    }

    // The area lacks every tool in use; where to begin is a choice among those with findings.
    private static NotBegun Describe(EvaluationContext context, Area area, Finding[] summed)
    {
        int inUse = context.Model.All("tool").Count(StackGraph.IsLive);
        Entity[] found = [.. summed.SelectMany(finding => finding.Subjects).Where(area.IsLackedBy).Distinct()];
        Entity[] personal = [.. found.Where(tool => HoldsPersonalData(context, tool))];
        Entity[] first = [.. (personal.Length > 0 ? personal : found).OrderByDescending(Users).ThenBy(tool => tool.Id, StringComparer.Ordinal).Take(FirstFew)];
        string reason = personal.Length > 0 ? "; personal data is there" : "";
        return new NotBegun(area.Name, $"{(inUse == 1 ? "1 tool is" : $"{inUse} tools are")} {area.Lacks}", $"{area.FirstStep} {Printer.List([.. first.Select(tool => tool.Name)])}{reason}", summed);
    }

    private static bool HoldsPersonalData(EvaluationContext context, Entity tool)
    {
        object[] data = Values.Items(context.Computed.Value(tool, tool.Kind.Fields["data"]).Value);
        return data.Cast<Entity>().Any(item => context.Computed.Value(item, item.Kind.Fields["is_personal"]).Value is true);
    }

    private static decimal Users(Entity tool) => tool[tool.Kind.Fields["users"]] is decimal users ? users : 0;
}
