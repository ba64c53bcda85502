namespace StackAudit.Schema;

/// <summary>A way through the graph from one tool to another; only computed fields hold one.</summary>
public sealed class PathType : FieldType
{
    public static readonly PathType Instance = new();

    private PathType()
    {
    }

    public override string ToString() => "path";
}
