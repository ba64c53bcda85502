namespace StackAudit.Tests.Output.Pictures;

internal sealed record Area(double X, double Y, double Width, double Height)
{
    private const double Tolerance = 0.2;

    public bool IsWithin(Area other) =>
        X >= other.X - Tolerance && Y >= other.Y - Tolerance && X + Width <= other.X + other.Width + Tolerance && Y + Height <= other.Y + other.Height + Tolerance;

    public bool Overlaps(Area other) =>
        X + Tolerance < other.X + other.Width && other.X + Tolerance < X + Width && Y + Tolerance < other.Y + other.Height && other.Y + Tolerance < Y + Height;

    public bool HoldsMiddleOf(Area other) =>
        other.X + (other.Width / 2) is var x && other.Y + (other.Height / 2) is var y && x > X && x < X + Width && y > Y && y < Y + Height;
}
