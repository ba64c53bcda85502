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
            Finding[] summed = [.. findings.Where(finding => codes.Contains(finding.Rule.Code))];
            if (summed.Length > 0)
            {
                notBegun.Add(Describe(context, area, summed));
            }
        }

        return notBegun;
    }

    private static NotBegun Describe(EvaluationContext context, Area area, Finding[] summed)
    {
        Entity[] tools = [.. summed.SelectMany(finding => finding.Subjects).Where(subject => subject.Kind.Name == "tool").Distinct()];
        string[] first = [.. tools.OrderByDescending(tool => HoldsPersonalData(context, tool)).ThenByDescending(Users).ThenBy(tool => tool.Id, StringComparer.Ordinal).Take(FirstFew).Select(tool => tool.Name)];
        string count = tools.Length == 1 ? "1 tool is" : $"{tools.Length} tools are";
        return new NotBegun(area.Name, $"{count}{area.Lacks["are".Length..]}", $"{area.FirstStep}: {Printer.List(first)}", summed);
    }

    private static bool HoldsPersonalData(EvaluationContext context, Entity tool)
    {
        object[] data = Values.Items(context.Computed.Value(tool, tool.Kind.Fields["data"]).Value);
        return data.Cast<Entity>().Any(item => context.Computed.Value(item, item.Kind.Fields["is_personal"]).Value is true);
    }

    private static decimal Users(Entity tool) => tool[tool.Kind.Fields["users"]] is decimal users ? users : 0;
}
