using Xunit;

namespace StackAudit.BrowserTests.Browser;

/// <summary>A theory in a browser; skipped, and so told, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Reason;

    /// <summary>Why tests in a browser cannot run; null where they can.</summary>
    public static string? Reason { get; } = Chromium.Path is null ? "There is no browser on this machine: install Debian's package `chromium`." : null;
}
