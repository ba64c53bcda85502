using System.CommandLine;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Text;

namespace StackAudit.Cli.Options;

/// <summary>What a diagram shows, the same for every notation.</summary>
internal sealed class DiagramArguments
{
    private readonly ChoiceOption _groupBy = new("--group-by", [.. DiagramGrouping.All.Select(grouping => grouping.Name)], "Which tools are drawn together; by category without it.") { DefaultValueFactory = _ => DiagramGrouping.All[0].Name };
    private readonly Option<string?> _on = new("--on") { HelpName = "TOOL", Description = "Draws the flows of this tool alone." };

    public void AddTo(Command command)
    {
        command.Add(_groupBy);
        command.Add(_on);
    }

    public FlowChart Of(ParseResult parsed, StackModel model) =>
        FlowChart.Of(new StackGraph(model), DiagramGrouping.All.Single(grouping => grouping.Name == parsed.GetValue(_groupBy)), Find(parsed.GetValue(_on), model));

    private static Entity? Find(string? id, StackModel model) =>
        id is null ? null : model.Find("tool", id) ?? throw new IOException($"There is no tool `{id}` in this stack. {Quoted.DidYouMean(id, model.All("tool").Select(tool => tool.Id))}".TrimEnd());
}
