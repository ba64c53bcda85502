using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace StackAudit.Tests.Plumbing;

/// <summary>Puts in what the host would for <c>${{ … }}</c>.</summary>
/// <param name="Base">The revision that a pull request is to be merged into; empty where there is none.</param>
internal sealed partial record HostExpressions(string Base)
{
    /// <summary>What steps before gave, by <c>ID.NAME</c>.</summary>
    public Dictionary<string, string> Outputs { get; } = [];

    public string In(string text) => Expression().Replace(text, match => Value(match.Groups["name"].Value));

    private string Value(string name) => name switch
    {
        "github.event.pull_request.base.sha" => Base,
        "github.event.pull_request.number" => "7",
        "github.token" => "a-token",
        _ when name.StartsWith("inputs.", StringComparison.Ordinal) => In(Input(name["inputs.".Length..])),
        _ when name.StartsWith("steps.check.outputs.", StringComparison.Ordinal) => Outputs[name["steps.check.outputs.".Length..]],
        _ => throw new InvalidOperationException($"What the host puts in for `{name}` is not known."),
    };

    private static string Input(string name) => ((YamlScalarNode)HostSteps.Root(HostFile.OfAction.Text)["inputs"][name]["default"]).Value!;

    [GeneratedRegex(@"\$\{\{ *(?<name>[a-z_.]+) *\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
