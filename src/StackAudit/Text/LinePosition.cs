namespace StackAudit.Text;

/// <summary>A place in a text as people count: line and column start at 1, columns are UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
