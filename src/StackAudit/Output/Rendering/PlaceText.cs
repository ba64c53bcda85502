using System.Globalization;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Where something stands, as short as an editor can follow: <c>tools.yaml:4</c>.</summary>
internal static class PlaceText
{
    public static string Of(Location place) => string.Create(CultureInfo.InvariantCulture, $"{place.Source.Path}:{place.Start.Line}");
}
