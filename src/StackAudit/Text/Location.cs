namespace StackAudit.Text;

/// <summary>A place in a file: what a diagnostic underlines and an editor jumps to.</summary>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    public LinePosition Start => Source.PositionOf(Span.Start);

    public LinePosition End => Source.PositionOf(Span.End);

    public override string ToString() => $"{Source.Path}:{Start.Line}:{Start.Column}";
}
