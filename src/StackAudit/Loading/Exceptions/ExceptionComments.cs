using System.Globalization;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>
/// Finds the exceptions that stand in comments of a file:
/// <c># stackaudit: except no-sso until 2026-12-31 because "The plan with it comes in autumn."</c>
/// </summary>
internal static class ExceptionComments
{
    /// <summary>Adds them to what was read from the file. Few files have any, and only those are looked at once more.</summary>
    public static void Read(FileContext file)
    {
        if (!file.Source.Content.Contains(ExceptionCommentReader.Sign, StringComparison.OrdinalIgnoreCase) || LayoutReader.Read(file.Source) is not { } layout)
        {
            return;
        }

        Entity[] others = [.. file.Entities.OrderBy(entity => entity.Span.Start)];
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (TextSpan comment in layout.CommentsIn(0, layout.Content.Length))
        {
            var reader = new ExceptionCommentReader(file.Source, comment, file.Options.IsUnknown);
            if (reader.Read() is { } written)
            {
                file.Entities.Add(Create(file, written, others, ids));
            }
            else if (reader.Mistake is { } mistake)
            {
                file.Report(mistake);
            }
        }
    }

    private static Entity Create(FileContext file, ExceptionComment written, Entity[] others, Dictionary<string, int> ids)
    {
        EntityKind kind = file.Schema[ExceptionKind.Kind.Name];
        int line = ExceptedLine.Of(new Location(file.Source, written.Place));
        string place = string.Create(CultureInfo.InvariantCulture, $"{file.Source.Path}:{line}");
        var exception = new Entity(kind, IdOf(file.Source, written, line, others, ids), file.Source, written.Place);
        exception.Set(kind.Fields["rule"], file.Source.Slice(written.Rule), written.Rule);
        exception.Set(kind.Fields["on"], new object[] { place }, written.Place);
        exception.Set(kind.Fields["until"], written.Until, written.UntilPlace);
        exception.Set(kind.Fields["reason"], file.Source.Slice(written.Reason), written.Reason);
        return exception;
    }

    // Known by what it stands at and not by its line, so that findings about it survive moves. No other exception has blanks in the name of its rule.
    private static string IdOf(SourceText source, ExceptionComment written, int line, Entity[] others, Dictionary<string, int> ids)
    {
        Entity? at = Array.FindLast(others, entity => entity.Id.Length > 0 && source.PositionOf(entity.Span.Start).Line <= line);
        string id = $"{source.Slice(written.Rule)} at {(at is null || at.Kind.Name == ExceptionKind.Kind.Name ? source.Path : $"{at.Kind.Name}:{at.Id}")}";
        int count = ids[id] = ids.GetValueOrDefault(id) + 1;
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{count}");
    }
}
