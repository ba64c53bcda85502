using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Which files of settings lock which rules.</summary>
internal sealed class RuleLocks
{
    private static readonly Field Locked = SettingsSchema.Type["locked"];

    private readonly ILookup<string, RuleLock> _byCode;

    private RuleLocks(ILookup<string, RuleLock> byCode) => _byCode = byCode;

    public static RuleLocks Read(Settings settings, BoundRules rules) => new(
        (from layer in settings.Layers.All.Index()
         from name in layer.Item.List<string>(Locked)
         let rule = rules.Rules.FirstOrDefault(rule => rule.Code == name || rule.Name == name)
         where rule != null
         select (rule.Code, Lock: new RuleLock(ElementPlaces.Of(layer.Item, Locked, name), layer.Index)))
        .ToLookup(each => each.Code, each => each.Lock, StringComparer.Ordinal));

    /// <summary>The files that lock a rule, in their order.</summary>
    public IReadOnlyList<RuleLock> Of(BoundRule rule) => [.. _byCode[rule.Code]];

    /// <summary>The first of them: what files above it say of the parameters of the rule is without effect, also where they lock it once more.</summary>
    public RuleLock? FirstOf(BoundRule rule) => _byCode[rule.Code].FirstOrDefault();
}
