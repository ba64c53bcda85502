using System.Text;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Every tool by its name: for what, whose, and what one may put into it.</summary>
internal sealed class ToolsSection() : ReportSection("tools", "Tools A–Z")
{
    public override IReadOnlyList<string> Blocks { get; } = [ToolKind.Kind.Name];

    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Entity> all = context.Model.All(ToolKind.Kind.Name);
        if (all.Count == 0)
        {
            return null;
        }

        var block = new ToolBlock(context);
        Entity[] sorted = [.. all.OrderBy(tool => tool.Name, StringComparer.OrdinalIgnoreCase).ThenBy(tool => tool.Id, StringComparer.Ordinal)];
        Entity[] here = [.. sorted.Where(tool => !IsGone(tool, context.Values))];
        Entity[] gone = [.. sorted.Where(tool => IsGone(tool, context.Values))];
        return new ViewObject
        {
            ["number"] = ReportText.Count(here.Length, FactPath.Count("tool", "status!='retired'&&status!='rejected'"), "tool"),
            ["letters"] = Letters(here),
            ["tools"] = here.Select(block.Of).ToArray(),
            ["gone"] = gone.Select(block.Of).ToArray(),
        };
    }

    private static bool IsGone(Entity tool, FieldValues values) => values.Text(tool, "status") is "retired" or "rejected";

    // Each leads to the first tool of its letter.
    private static ViewObject[] Letters(Entity[] tools) =>
        [.. tools.GroupBy(Letter).Select(group => new ViewObject { ["letter"] = group.Key, ["anchor"] = ReportText.Anchor(group.First()) })];

    private static string Letter(Entity tool) =>
        tool.Name.EnumerateRunes().FirstOrDefault() is var first && Rune.IsLetter(first) ? Rune.ToUpperInvariant(first).ToString() : "#";
}
