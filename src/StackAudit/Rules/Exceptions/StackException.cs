using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>An agreed exception from a rule, as the settings or a comment write it.</summary>
internal sealed class StackException
{
    private readonly string[] _on;
    private readonly Location? _comment;
    private readonly int _line;

    public StackException(Entity entity)
    {
        Entity = entity;
        Rule = (string?)entity[entity.Kind.Fields["rule"]] ?? "";
        Most = entity[entity.Kind.Fields["count"]] as decimal?;
        _on = [.. entity.List<string>(entity.Kind.Fields["on"])];
        if (entity.Owner is null)
        {
            _comment = entity.Location;
            _line = ExceptedLine.Of(entity.Location);
        }
    }

    public Entity Entity { get; }

    /// <summary>The code or name of its rule.</summary>
    public string Rule { get; }

    public bool IsComment => _comment != null;

    /// <summary>The most findings that it may hide; null where it names each thing, and so needs no limit.</summary>
    public decimal? Most { get; }

    /// <summary>The first pattern among its ids: whoever writes one does not know what it will match.</summary>
    public string? Glob => IsComment ? null : Array.Find(_on, IsGlob);

    /// <summary>What keeps it from being in force on a day, apart from its rule; null when nothing does.</summary>
    public ExceptionState? Fault(DateOnly today)
    {
        Field until = Entity.Kind.Fields["until"];
        bool isComplete = Entity[Entity.Kind.Fields["reason"]] is string { Length: > 0 } && (Glob == null || Most != null);
        return Entity[until] switch
        {
            DateOnly day when day < today => ExceptionState.Expired,
            null when Entity.IsWritten(until) && Entity.UnknownWordOf(until) == null => ExceptionState.Unreadable,
            DateOnly when isComplete => null,
            _ => ExceptionState.Incomplete,
        };
    }

    public bool Names(RuleDescriptor rule) => Rule == rule.Code || Rule == rule.Name;

    public bool Matches(Finding finding) => Names(finding.Rule) && (_comment is { } comment ? IsAt(comment, finding.Location) : finding.Subjects.Any(IsOn));

    /// <summary>Whether it is for one of these, at which its rule could not look.</summary>
    /// <param name="unseen">What the rule ranged over.</param>
    /// <param name="at">The entity in whose lines a comment stands.</param>
    public bool IsFor(IReadOnlyCollection<Entity> unseen, Func<Location, Entity?> at) =>
        unseen.Count > 0 && (_comment is { } comment ? at(LineEnd(comment)) is { } entity && unseen.Contains(entity) : unseen.Any(IsOn));

    /// <summary>Whether an id or a pattern is one of a thing, by an earlier id as well.</summary>
    public static bool Names(string on, Entity subject) => IdsOf(subject).Any(id => IsGlob(on) ? Wildcards.Match(on, id) : on == id);

    private bool IsOn(Entity subject) => Array.Exists(_on, on => Names(on, subject));

    // What a finding also points at does not count: whoever excepts a line has that line in mind.
    private bool IsAt(Location comment, Location finding) =>
        finding.Source.Path == comment.Source.Path && finding.Start.Line is var line && (line == _line || line == comment.Start.Line);

    private Location LineEnd(Location comment) => comment with { Span = new TextSpan(comment.Source.SpanOf(_line).End, 0) };

    /// <summary>Whether it stands for more than one id.</summary>
    public static bool IsGlob(string text) => text.AsSpan().ContainsAny('*', '?');

    // A renamed entity is the same entity.
    private static IEnumerable<string> IdsOf(Entity subject) =>
        subject.Kind.Fields.Find("formerly") is { } formerly ? subject.List<string>(formerly).Prepend(subject.Id) : [subject.Id];
}
