namespace StackAudit.Output;

/// <summary>Boxes without lines, in rows below what has some.</summary>
internal sealed class LooseBoxes
{
    /// <summary>The room above them, for a word.</summary>
    public const double Above = 30;
    public const double BoxWidth = 118;
    private const double Between = 10;
    private const double LeastWidth = 640;

    private readonly int[] _boxes;
    private readonly int _perRow;
    private readonly double _top;
    private readonly double _pitch;

    public LooseBoxes(int[] boxes, double width, double top, Func<int, double> heightOf)
    {
        _boxes = boxes;
        _top = top;
        _perRow = (int)((Math.Max(width, LeastWidth) - (2 * FlowMap.Margin) + Between) / (BoxWidth + Between));
        double height = boxes.Select(heightOf).DefaultIfEmpty().Max();
        _pitch = height + Between;
        Width = boxes.Length == 0 ? 0 : (Math.Min(boxes.Length, _perRow) * (BoxWidth + Between)) - Between + (2 * FlowMap.Margin);
        Bottom = top + ((boxes.Length + _perRow - 1) / _perRow * _pitch) - Between;
    }

    public double Width { get; }

    public double Bottom { get; }

    public (double X, double Y) PlaceOf(int box)
    {
        int place = Array.IndexOf(_boxes, box);
        return (FlowMap.Margin + (place % _perRow * (BoxWidth + Between)), _top + (place / _perRow * _pitch));
    }
}
