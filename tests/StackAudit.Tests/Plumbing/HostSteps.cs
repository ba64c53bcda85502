using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace StackAudit.Tests.Plumbing;

/// <summary>Finds the pieces of shell in files for GitHub (<c>run</c>), Azure (<c>bash</c>) and GitLab (<c>script</c>).</summary>
internal static class HostSteps
{
    private static readonly string[] ShellKeys = ["run", "bash", "script"];
    private static readonly string[] VariableKeys = ["env", "variables"];

    public static YamlMappingNode Root(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    public static IReadOnlyList<HostStep> Of(string text) => [.. Of(Root(text), "", ImmutableDictionary<string, string>.Empty)];

    /// <summary>The values of a key, wherever it stands, such as the actions that are used.</summary>
    public static IEnumerable<string> Values(YamlNode node, string key) => node.AllNodes.OfType<YamlMappingNode>()
        .Where(mapping => mapping.Children.ContainsKey(key)).Select(mapping => mapping[key]).OfType<YamlScalarNode>().Select(value => value.Value!);

    private static IEnumerable<HostStep> Of(YamlNode node, string name, ImmutableDictionary<string, string> variables)
    {
        if (node is YamlSequenceNode list)
        {
            return list.SelectMany(item => Of(item, name, variables));
        }

        if (node is not YamlMappingNode mapping)
        {
            return [];
        }

        foreach (YamlMappingNode set in Children(mapping, VariableKeys).OfType<YamlMappingNode>())
        {
            variables = variables.SetItems(set.Children.Select(pair => KeyValuePair.Create(Text(pair.Key), Text(pair.Value))));
        }

        string own = Children(mapping, ["name", "displayName"]).OfType<YamlScalarNode>().FirstOrDefault()?.Value ?? name;
        return Children(mapping, ShellKeys).Select(script => new HostStep(own, Script(script), variables))
            .Concat(mapping.Children.SelectMany(pair => Of(pair.Value, Text(pair.Key), variables)));
    }

    private static IEnumerable<YamlNode> Children(YamlMappingNode mapping, IEnumerable<string> keys) => keys.Where(key => mapping.Children.ContainsKey(key)).Select(key => mapping[key]);

    private static string Script(YamlNode node) => node is YamlSequenceNode lines ? string.Join('\n', lines.Select(Text)) : Text(node);

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";
}
