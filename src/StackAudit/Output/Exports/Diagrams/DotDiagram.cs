namespace StackAudit.Output;

/// <summary>A diagram in the notation of Graphviz.</summary>
public static class DotDiagram
{
    public static void Write(FlowChart diagram, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var nodes = new DiagramNodes(diagram);
        writer.WriteLine($"digraph {DotText.Quoted(diagram.Title)} {{");
        writer.WriteLine("  rankdir=LR;");
        writer.WriteLine("  graph [fontname=\"sans-serif\", style=\"rounded\", color=\"gray60\"];");
        writer.WriteLine("  node [fontname=\"sans-serif\", shape=box, style=\"rounded\"];");
        writer.WriteLine("  edge [fontname=\"sans-serif\", fontsize=10];");
        for (int i = 0; i < diagram.Groups.Count; i++)
        {
            Write(writer, diagram.Groups[i], i, nodes);
        }

        foreach (DiagramArrow arrow in diagram.Arrows)
        {
            string[] attributes = [.. arrow.Label.Length == 0 ? [] : new[] { $"label={DotText.Quoted(arrow.Label)}" }, .. arrow.IsBroken ? new[] { "style=dashed" } : []];
            writer.WriteLine($"  {nodes.Of(arrow.From)} -> {nodes.Of(arrow.To)}{(attributes.Length == 0 ? "" : $" [{string.Join(", ", attributes)}]")};");
        }

        writer.WriteLine("}");
    }

    private static void Write(TextWriter writer, DiagramGroup group, int number, DiagramNodes nodes)
    {
        // Graphviz draws a frame around what is called a cluster.
        string indent = group.Title is null ? "  " : "    ";
        if (group.Title is { } title)
        {
            writer.WriteLine($"  subgraph cluster_{number} {{");
            writer.WriteLine($"    label={DotText.Quoted(title)};");
        }

        foreach (var tool in group.Tools)
        {
            writer.WriteLine($"{indent}{nodes.Of(tool)} [label={DotText.Quoted(tool.Name)}];");
        }

        if (group.Title is not null)
        {
            writer.WriteLine("  }");
        }
    }
}
