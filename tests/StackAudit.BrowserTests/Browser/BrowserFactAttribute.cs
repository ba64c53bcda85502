using Xunit;

namespace StackAudit.BrowserTests.Browser;

/// <summary>A test in a browser; skipped, and so told, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTheoryAttribute.Reason;
}
