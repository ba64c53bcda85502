using System.Globalization;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Names for the tools of a diagram that mean nothing in any notation, as ids may.</summary>
internal sealed class DiagramNodes(FlowChart diagram)
{
    private readonly Dictionary<Entity, string> _names = diagram.Groups.SelectMany(group => group.Tools)
        .Select((tool, number) => (tool, number)).ToDictionary(node => node.tool, node => string.Create(CultureInfo.InvariantCulture, $"t{node.number}"));

    public string Of(Entity tool) => _names[tool];
}
