using System.Security.Cryptography;
using System.Text;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Naive;

/// <summary>What a finding is known by.</summary>
internal static class NaiveIdentity
{
    public static string Of(string code, IEnumerable<object?> parts)
    {
        string text = string.Join('\n', parts.Select(Part).Prepend(code));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    public static string Word(object? value) => value is Entity entity ? entity.Id : NaivePrinter.Print(value, null);

    private static string Part(object? value) => value switch
    {
        Entity entity => $"{entity.Kind.Name}:{entity.Id}",
        NaiveGroup { Key: Entity entity } => Part(entity),
        NaiveGroup group => $"group:{Word(group.Key)}",
        NaiveWay cycle => $"cycle:{string.Join(',', cycle.Component.Select(tool => tool.Id).Order(StringComparer.Ordinal))}",
        Record record => $"{(record.Owner == null ? "" : Part(record.Owner))}/{record.Type.Name}{(record.Key.Length == 0 ? "" : ":" + record.Key)}",
        _ => $"word:{Word(value)}",
    };
}
