using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Explaining;

/// <summary>How far one match of a rule's loops came.</summary>
/// <param name="Frame">The values of its names, as they were at its end.</param>
/// <param name="Steps">The loops and conditions in the order of work, each with its answer; the last one decided.</param>
/// <param name="MetNothing">The loop that gave nothing for it; null where a condition decided.</param>
internal sealed record Match(Frame Frame, List<(object Part, Answer Answer)> Steps, BoundForEach? MetNothing)
{
    /// <summary>Whether the duty was asked.</summary>
    public bool IsInScope => MetNothing == null && Steps.Exists(step => step.Part is BoundRule && step.Answer != Answer.Unknown);

    public bool CouldNotLook => MetNothing == null && Steps[^1] is (_, Answer.Unknown) or (BoundNeeds, Answer.No);

    public bool IsViolation(BoundRule rule) => Steps.Exists(step => step.Part is BoundRule && step.Answer == (rule.Forbids ? Answer.Yes : Answer.No));

    private IEnumerable<BoundForEach> Loops => Steps.Select(step => step.Part).OfType<BoundForEach>();

    /// <summary>The values of its loop names.</summary>
    public IEnumerable<(LocalSymbol Name, object? Value)> Names() => Loops.SelectMany(NamesOf);

    public IEnumerable<(LocalSymbol Name, object? Value)> NamesOf(BoundForEach each) =>
        LoopNames.Of(each.Source).Cast<BoundLocal>().Select(local => (local.Symbol, Frame.Slots[local.Symbol.Slot]));

    /// <summary>The names of its paths.</summary>
    public IEnumerable<LocalSymbol> Ways() => Loops.Select(each => each.Source).OfType<BoundPathSource>().Select(path => path.Path);

    /// <summary>Whether an entity is one of its loop names, or belongs to a group or circle that is, or a finding or exception that is, is about it.</summary>
    public bool Has(Entity entity) => Names().Any(name => name.Value switch
    {
        Group group => group.Members.Contains(entity) || ReferenceEquals(group.Key, entity),
        GraphCycle cycle => cycle.Component.Contains(entity),
        Entity named => IsAbout(named, entity),
        _ => false,
    });

    private bool IsAbout(Entity named, Entity entity) => ReferenceEquals(named, entity) || named.Kind.Name switch
    {
        "finding" => Listed(named, "subjects").Contains(entity),
        "exception" => Listed(named, "findings").Any(finding => IsAbout(finding, entity)),
        _ => false,
    };

    private IEnumerable<Entity> Listed(Entity owner, string field) =>
        Frame.Context.ValueOf(owner, owner.Kind.Fields[field]).Value is object[] items ? items.OfType<Entity>() : [];
}
