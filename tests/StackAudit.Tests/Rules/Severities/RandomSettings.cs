using CsCheck;
using StackAudit.Rules;

namespace StackAudit.Tests.Rules.Severities;

/// <summary>Files of settings at random, those that are extended first, and what the command line says.</summary>
internal sealed record RandomSettings(IReadOnlyList<RandomSettings.Layer> Layers, bool IsChain, string? Preset, IReadOnlyList<string> Only, IReadOnlyList<string> Skip)
{
    /// <param name="Entries">Keys with their severities, in the order written.</param>
    internal sealed record Layer(IReadOnlyList<(string Key, string Severity)> Entries, IReadOnlyList<string> Locked, string? Preset);

    private static readonly string[] Severities = ["error", "warning", "info", "off", "default"];
    private static readonly string[] Names = [.. SomeRules.All.SelectMany(rule => new[] { rule.Code, rule.Name })];
    private static readonly string[] Keys = [.. Names, "category:red", "category:blue", "*"];
    private static readonly string?[] Presets = [null, null, "adopt", "standard", "strict"];

    private static readonly Gen<Layer> SomeLayer = Gen.Select(
        Gen.Select(OneOf(Keys), OneOf(Severities)).Array[0, 5],
        OneOf(Names).Array[0, 2],
        OneOf(Presets),
        (entries, locked, preset) => new Layer([.. entries.DistinctBy(entry => entry.Item1)], [.. locked.Distinct()], preset));

    private static readonly Gen<string[]> Words = Gen.OneOf(Gen.Const(Array.Empty<string>()), OneOf([.. Names, "category:red", "tag:adopt"]).Array[0, 2]);

    public static Gen<RandomSettings> Any { get; } = Gen.Select(
        SomeLayer.Array[1, 4], Gen.Bool, OneOf(Presets), Words, Words,
        (layers, isChain, preset, only, skip) => new RandomSettings(layers, isChain, preset, only, skip));

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    public CommandLineRules CommandLine => new(Preset == null ? null : StackAudit.Rules.Preset.Named(Preset), Only, Skip);

    public IEnumerable<(string Path, string Content)> Files => Layers.Select((layer, i) => (PathOf(i), Write(layer, i)));

    private string PathOf(int layer) => layer == Layers.Count - 1 ? "stackaudit.yaml" : $"../base/{layer}.yaml";

    private string Write(Layer layer, int number)
    {
        bool isOwn = number == Layers.Count - 1;
        IEnumerable<int> extended = IsChain ? number == 0 ? [] : [number - 1] : isOwn ? Enumerable.Range(0, number) : [];
        string[] paths = [.. extended.Select(other => isOwn ? PathOf(other) : $"{other}.yaml")];
        return string.Concat(
            $"extends: [{string.Join(", ", paths)}]\n",
            layer.Preset == null ? "" : $"preset: {layer.Preset}\n",
            $"locked: [{string.Join(", ", layer.Locked)}]\n",
            layer.Entries.Count == 0 ? "" : "rules:\n" + string.Concat(layer.Entries.Select(entry => $"  \"{entry.Key}\": {{ severity: {entry.Severity} }}\n")));
    }
}
