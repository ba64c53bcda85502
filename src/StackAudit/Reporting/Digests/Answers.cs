using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Revisions;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Finds what was asked then and is answered now: facts that rules missed, and reviews that somebody waited for.</summary>
internal static class Answers
{
    private static readonly string[] Decisions = ["approved", "conditional", "rejected"];

    public static IEnumerable<(DigestItem Item, IEnumerable<Entity> Whom)> Of(AnalysisResult then, AnalysisResult now, DateOnly since)
    {
        var matches = new EntityMatches(then.Model, now.Model);
        return [.. Facts(then, matches), .. Reviews(now.Model, matches, since)];
    }

    private static IEnumerable<(DigestItem, IEnumerable<Entity>)> Facts(AnalysisResult then, EntityMatches matches) =>
        from missing in then.MissingFacts
        from was in missing.Entities
        let now = matches.After(was)
        where now is not null && IsKnown(now, missing.Field.Split('.'))
        select (new DigestItem(DigestTopic.Answered, $"`{missing.Field}` of {now.Name} is known", PlaceOf(now, missing.Field)), Responsible.For(now));

    private static bool IsKnown(Record record, ReadOnlySpan<string> path)
    {
        if (record.Type.Find(path[0]) is not { IsComputed: false } field || record[field] is not { } value)
        {
            return false;
        }

        if (path.Length == 1)
        {
            return true;
        }

        foreach (object element in FactValues.ElementsOf(value))
        {
            if (element is Record inner && IsKnown(inner, path[1..]))
            {
                return true;
            }
        }

        return false;
    }

    private static Text.Location PlaceOf(Entity entity, string field) => entity.LocationOf(entity.Type[field.Split('.')[0]]);

    private static IEnumerable<(DigestItem, IEnumerable<Entity>)> Reviews(StackModel now, EntityMatches matches, DateOnly since)
    {
        foreach (Entity tool in now.All("tool"))
        {
            Record[] were = matches.Before(tool) is { } was ? ReviewsOf(was) : [];
            foreach (Record review in ReviewsOf(tool).Where(IsDecided))
            {
                Record[] ofKind = [.. were.Where(other => Word(other, "kind") == Word(review, "kind"))];
                bool wasDecided = ofKind.Any(other => IsDecided(other) && On(other) == On(review) && !(On(other) > since));
                bool wasOpen = ofKind.Any(other => !IsDecided(other) || On(other) > since);
                if (wasOpen && !wasDecided && !(On(review) > now.Today))
                {
                    yield return (new DigestItem(DigestTopic.Answered, Text(tool, review), review.Location), review[review.Type["requested_by"]] is Entity asker ? [asker] : Responsible.For(tool));
                }
            }
        }
    }

    private static string Text(Entity tool, Record review)
    {
        string by = review[review.Type["by"]] is Entity person ? $" by {person.Name}" : "";
        string on = On(review) is { } day ? $" on {Printer.Date(day)}" : "";
        return $"{(Word(review, "kind") is "it" ? "IT" : Word(review, "kind"))} review of {tool.Name}: {Word(review, "outcome")}{by}{on}";
    }

    private static Record[] ReviewsOf(Entity tool) => [.. tool.List<Record>(tool.Type["reviews"])];

    private static bool IsDecided(Record review) => Decisions.Contains(Word(review, "outcome"));

    private static DateOnly? On(Record review) => review[review.Type["on"]] as DateOnly?;

    private static string Word(Record review, string field) => (review[review.Type[field]] as EnumMember)?.Name ?? "";
}
