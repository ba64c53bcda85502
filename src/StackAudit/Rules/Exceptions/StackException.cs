using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>An agreed exception from a rule, as the settings write it.</summary>
internal sealed class StackException(Entity entity)
{
    private readonly string _rule = (string?)entity[entity.Kind.Fields["rule"]] ?? "";
    private readonly string[] _on = [.. entity.List<string>(entity.Kind.Fields["on"])];

    public Entity Entity { get; } = entity;

    /// <summary>The most findings that it may hide; null where it names each thing, and so needs no limit.</summary>
    public decimal? Most { get; } = entity[entity.Kind.Fields["count"]] as decimal?;

    /// <summary>The first pattern among its ids: whoever writes one does not know what it will match.</summary>
    public string? Glob => Array.Find(_on, IsGlob);

    /// <summary>Whether it is in force: until a day that can be read and is not past, and for a reason.</summary>
    public bool IsInForce(DateOnly today) =>
        Entity[Entity.Kind.Fields["until"]] is DateOnly until && until >= today && Entity[Entity.Kind.Fields["reason"]] is string { Length: > 0 };

    public bool Names(RuleDescriptor rule) => _rule == rule.Code || _rule == rule.Name;

    public bool Matches(Finding finding) => Names(finding.Rule) && finding.Subjects.Any(subject => IdsOf(subject).Any(Matches));

    private bool Matches(string id) => Array.Exists(_on, pattern => IsGlob(pattern) ? Wildcards.Match(pattern, id) : pattern == id);

    private static bool IsGlob(string text) => text.AsSpan().ContainsAny('*', '?');

    // A renamed entity is the same entity.
    private static IEnumerable<string> IdsOf(Entity subject) =>
        subject.Kind.Fields.Find("formerly") is { } formerly ? subject.List<string>(formerly).Prepend(subject.Id) : [subject.Id];
}
