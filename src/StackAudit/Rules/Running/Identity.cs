using System.Security.Cryptography;
using System.Text;
using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
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

    // The oldest id: a renamed entity is the same entity, and so is one whose id consists of such.
    private static string FirstId(Entity entity)
    {
        if (entity.Kind.Fields.Find("formerly") is { } formerly && entity[formerly] is object[] { Length: > 0 } ids)
        {
            return (string)ids[0];
        }

        if (entity is { Kind.Name: "contract", Owner: Entity tool })
        {
            return FirstId(tool);
        }

        IReadOnlyList<string> parts = entity.Kind.IdFields;
        bool isMadeOfIds = parts.Count > 0 && parts.All(part => entity.Kind.Fields[part].Type is ReferenceType);
        return isMadeOfIds ? Renamed(entity, parts, entity.Kind.IdSeparator, entity.Id) : entity.Id;
    }

    // A record is known by its owner and its key; of two with one key the loader has called the second #2.
    private static string PartOf(Record record)
    {
        string owner = record.Owner == null ? "" : Part(record.Owner);
        return record.Key.Length == 0 ? $"{owner}/{record.Type.Name}" : $"{owner}/{record.Type.Name}:{FirstKey(record)}";
    }

    private static string FirstKey(Record record)
    {
        ListType? list = record.Owner?.Type.Stored.Select(field => field.Type as ListType).FirstOrDefault(list => list?.Element == record.Type);
        return list is { Key.Count: > 0 } ? Renamed(record, list.Key, "/", record.Key) : record.Key;
    }

    private static string Renamed(Record record, IReadOnlyList<string> parts, string separator, string known)
    {
        string present = ListKeys.KeyOf(record, parts, separator, entity => entity.Id);
        return known.StartsWith(present, StringComparison.Ordinal) ? ListKeys.KeyOf(record, parts, separator, FirstId) + known[present.Length..] : known;
    }
}
