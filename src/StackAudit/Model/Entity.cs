using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Model;

/// <summary>One thing of the stack: a tool, a flow, a person. Entities compare by identity; within a model each exists once.</summary>
public sealed class Entity(EntityKind kind, string id, SourceText source, TextSpan span, Record? owner = null)
    : Record(kind.Fields, source, span, owner)
{
    public EntityKind Kind { get; } = kind;

    /// <summary>Where a record is known by some of its fields, settled only once these are read.</summary>
    public string Id { get; internal set; } = id;

    /// <summary>The place among the entities of its kind in the order of their ids, from 0.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Whether it was only referred to, never described: its name is its id, its place the first reference.</summary>
    public bool IsStub { get; init; }

    /// <summary>What to call it where nobody gave it a name and its id says nothing to people.</summary>
    internal string? Caption { get; init; }

    /// <summary>The name where the kind has one and it is given, else the id.</summary>
    public string Name => Kind.Fields.Find("name") is { IsComputed: false } name && this[name] is string text ? text : Caption ?? Id;

    public override string ToString() => $"{Kind} {Id}";
}
