namespace StackAudit.Output;

/// <summary>Remembers what is drawn where, so that a text stands only where nothing else does.</summary>
internal sealed class FreeRoom
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    public void Take(double x, double y, double width, double height) => _taken.Add((x, y, x + width, y + height));

    /// <summary>Takes a place that is free; <c>false</c> where it is not.</summary>
    public bool TryTake(double x, double y, double width, double height)
    {
        if (_taken.Exists(other => x < other.Right && other.Left < x + width && y < other.Bottom && other.Top < y + height))
        {
            return false;
        }

        Take(x, y, width, height);
        return true;
    }
}
