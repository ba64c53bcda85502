using StackAudit.Diagnostics;
using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>A choice of the shipped rules, for companies at different stages. The rules of a company's own run with each.</summary>
/// <param name="Name">As settings and the command line say it.</param>
/// <param name="ForWhom">Who is best served by it, in a sentence without a full stop.</param>
public sealed record Preset(string Name, string ForWhom)
{
    /// <summary>The tag of shipped rules that speak of nothing but what cannot wait.</summary>
    private const string AdoptTag = "adopt";

    /// <summary>With more findings than these, somebody who chose no preset may be glad of a milder one.</summary>
    private const int Many = 50;

    // To be shown nearly all of them is nothing to begin with.
    private const double MostLeft = 0.8;

    public static readonly Preset Adopt = new("adopt", "the first weeks: only what cannot wait, so that a stack with old problems can begin to pass");

    public static readonly Preset Standard = new("standard", "everybody else, and whoever says nothing: every rule that is not off");

    public static readonly Preset Strict = new("strict", "stacks that are well described: the rules that are off as well, and nobody is named who is not described");

    public static IReadOnlyList<Preset> All { get; } = [Adopt, Standard, Strict];

    /// <summary>The preset of a name; the standard one without a name.</summary>
    public static Preset Named(string? name) => All.FirstOrDefault(preset => preset.Name == name) ?? Standard;

    /// <summary>The first preset, from the mildest to the strictest, with which a rule runs.</summary>
    public static Preset Of(RuleDescriptor rule) => All.First(preset => preset.Includes(rule));

    /// <summary>How many findings would be left with <see cref="Adopt"/>; null where there are few in any case, and where it would leave nearly as many.</summary>
    internal static int? LeftToAdopt(IReadOnlyList<Finding> findings) =>
        findings.Count > Many && findings.Count(finding => Adopt.Includes(finding.Rule)) is var left && left <= findings.Count * MostLeft ? left : null;

    internal bool Includes(BoundRule rule) => Includes(RuleDescriptor.Of(rule));

    private bool Includes(RuleDescriptor rule)
    {
        bool isOn = rule.Severity != Severity.Off;
        return rule.IsShipped ? (this == Adopt ? rule.Tags.Contains(AdoptTag) : isOn || this == Strict) : isOn;
    }
}
