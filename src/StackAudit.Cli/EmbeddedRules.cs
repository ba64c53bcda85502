using StackAudit.Rules;

namespace StackAudit.Cli;

/// <summary>The shipped rules that the build put into this program.</summary>
internal static class EmbeddedRules
{
    public static CompactRules Compact { get; } = CompactRules.Of(typeof(EmbeddedRules).Assembly);
}
