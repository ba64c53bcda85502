using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>What can be wrong with the reasons that rule files give.</summary>
internal static class ExcuseDiagnostics
{
    private static readonly DiagnosticDescriptor IdleDescriptor = new("STK0174", "idle-excuse", Severity.Warning);
    private static readonly DiagnosticDescriptor MalformedDescriptor = new("STK0175", "malformed-excuse", Severity.Warning);

    /// <summary>The mistakes in those of an item.</summary>
    /// <param name="source">The file.</param>
    /// <param name="excuses">The reasons that it gives.</param>
    /// <param name="isNeeded">Whether one is needed.</param>
    public static IEnumerable<Diagnostic> Of(SourceText source, IEnumerable<Excuse> excuses, Func<Excuse, bool> isNeeded) =>
        from excuse in excuses
        where excuse.Reason.Length == 0 || !isNeeded(excuse)
        let at = new Location(source, excuse.Span)
        select excuse.Reason.Length == 0
            ? new Diagnostic(MalformedDescriptor, at, "This comment gives no reason for anything.") { Help = "Write what it is about in backticks, a colon and the reason, as in: # equivalent `>`: a circle has at least two tools" }
            : new Diagnostic(IdleDescriptor, at, $"Nothing needs the reason for `{excuse.Subject}`: tests show it.") { Help = "Take the comment out." };
}
