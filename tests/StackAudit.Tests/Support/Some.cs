using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Support;

/// <summary>Entities and models made by hand, with no YAML behind them.</summary>
internal static class Some
{
    public static SourceText Source { get; } = new("stack.yaml", "");

    public static DateOnly Today { get; } = new(2026, 11, 1);

    public static Entity Entity(string kind, string id) => new(StackSchema.BuiltIn[kind], id, Source, default);

    public static Entity Tool(string id, string status = "active") => Entity("tool", id).With("status", Word("tool", "status", status));

    public static StackModel Model(params IEnumerable<Entity> entities) =>
        new(StackSchema.BuiltIn, Settings.Empty(Source), Today, [Source], entities);

    /// <summary>A member of the enum of a field.</summary>
    public static EnumMember Word(string kind, string field, string word)
    {
        var members = (EnumType)StackSchema.BuiltIn[kind].Fields[field].Type;
        return members.Find(word) ?? throw new ArgumentException($"`{word}` is no {field} of a {kind}.");
    }

    public static Entity With(this Entity entity, string field, object? value)
    {
        entity.Set(entity.Kind.Fields[field], value, new TextSpan(0, 1));
        return entity;
    }
}
