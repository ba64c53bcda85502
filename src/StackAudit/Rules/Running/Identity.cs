using System.Security.Cryptography;
using System.Text;
using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>What makes two findings the same, over runs and within one: the code and what the rule ranged over, never lines or wording.</summary>
internal static class Identity
{
    private const int IdLength = 32;

    /// <summary>One part of an identity, as <c>kind:id</c>.</summary>
    public static string Part(object? value) => value switch
    {
        Entity entity => $"{entity.Kind.Name}:{FirstId(entity)}",
        Group { Key: Entity entity } => Part(entity),
        Group group => $"group:{Word(group.Key)}",
        GraphCycle cycle => $"cycle:{string.Join(',', cycle.Component.Select(FirstId).Order(StringComparer.Ordinal))}",
        Record record => PartOf(record),
        _ => $"word:{Word(value)}",
    };

    /// <summary>The id of the finding: a hash of the code and the parts.</summary>
    public static string Hash(string code, string parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{code}\n{parts}"));
        return Convert.ToHexStringLower(hash)[..IdLength];
    }

    /// <summary>A key or word as text.</summary>
    public static string Word(object? value) => value is Entity entity ? entity.Id : Printer.Print(value);

    // The oldest id: a renamed entity is the same entity.
    private static string FirstId(Entity entity) =>
        entity.Kind.Fields.Find("formerly") is { } formerly && entity[formerly] is object[] { Length: > 0 } ids ? (string)ids[0] : entity.Id;

    // A record is known by its owner and its key; of two with one key the loader has called the second #2.
    private static string PartOf(Record record)
    {
        string owner = record.Owner == null ? "" : Part(record.Owner);
        return record.Key.Length == 0 ? $"{owner}/{record.Type.Name}" : $"{owner}/{record.Type.Name}:{record.Key}";
    }
}
