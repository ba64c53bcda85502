using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>Says in a baseline what a finding is about: <c>tool zap</c>, <c>flow crm->ads, data email</c>.</summary>
internal static class AboutText
{
    // Of a cycle of twenty tools nobody reads all.
    private const int Most = 5;
    private const string Separator = ", ";
    private const string More = "and more";

    public static string Of(Finding finding)
    {
        IEnumerable<string> names = finding.Subjects.Take(Most).Select(subject => Name(subject, subject.Id));
        return string.Join(Separator, finding.Subjects.Count > Most ? names.Append(More) : names);
    }

    /// <summary>Whether such a text names one of some things, by its present or an earlier id; true where that cannot be told.</summary>
    public static bool MayName(string about, IReadOnlyCollection<Entity> things, IReadOnlySet<string> kinds)
    {
        string[] names = about.Split(Separator);
        bool isClear = names.All(name => name.Split(' ') is [var kind, _] && kinds.Contains(kind)) && !names.Contains(More);
        return !isClear || things.Any(thing => IdsOf(thing).Any(id => names.Contains(Name(thing, id))));
    }

    private static string Name(Entity entity, string id) => $"{entity.Kind.Name} {id}";

    // A renamed entity is the same entity.
    private static IEnumerable<string> IdsOf(Entity entity) =>
        entity.Kind.Fields.Find("formerly") is { } formerly ? entity.List<string>(formerly).Prepend(entity.Id) : [entity.Id];
}
