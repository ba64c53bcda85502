using System.Text.Json;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Expressions over the facts that several parts about contracts need.</summary>
internal static class ContractPaths
{
    /// <summary>A condition: whether a field holds one of the ids.</summary>
    public static string IsOneOf(string field, IReadOnlyList<Entity> entities) => entities.Count == 1
        ? $"{field}=={FactPath.Literal(entities[0].Id)}"
        : $"contains(`[{string.Join(',', entities.Select(entity => $"\"{JsonEncodedText.Encode(entity.Id)}\""))}]`,{field})";

    /// <summary>The number of live flows to, from or through any of the tools.</summary>
    public static FactPath LiveFlows(IReadOnlyList<Entity> tools) =>
        FactPath.Count("flow", $"is_live&&({IsOneOf("from", tools)}||{IsOneOf("to", tools)}||{IsOneOf("through", tools)})");
}
