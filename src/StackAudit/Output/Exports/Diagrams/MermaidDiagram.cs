namespace StackAudit.Output;

/// <summary>A diagram in the notation that hosts of code draw in Markdown.</summary>
public static class MermaidDiagram
{
    /// <summary>Above this hosts draw nothing, as Mermaid does by itself.</summary>
    public const int MostArrows = 500;

    public static void Write(FlowChart diagram, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var nodes = new DiagramNodes(diagram);
        writer.WriteLine("flowchart LR");
        for (int i = 0; i < diagram.Groups.Count; i++)
        {
            DiagramGroup group = diagram.Groups[i];
            if (group.Title is { } title)
            {
                writer.WriteLine($"  subgraph g{i}[{MermaidText.Quoted(title)}]");
            }

            foreach (var tool in group.Tools)
            {
                writer.WriteLine($"  {(group.Title is null ? "" : "  ")}{nodes.Of(tool)}[{MermaidText.Quoted(tool.Name)}]");
            }

            if (group.Title is not null)
            {
                writer.WriteLine("  end");
            }
        }

        foreach (DiagramArrow arrow in diagram.Arrows)
        {
            string line = arrow.IsBroken ? "-.->" : "-->";
            string label = arrow.Label.Length == 0 ? "" : $"|{MermaidText.Quoted(arrow.Label)}|";
            writer.WriteLine($"  {nodes.Of(arrow.From)} {line}{label} {nodes.Of(arrow.To)}");
        }
    }
}
