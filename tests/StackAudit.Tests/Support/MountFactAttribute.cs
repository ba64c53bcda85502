using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>A test that mounts a small or read-only disk where nobody else sees it; skipped, and so told, where that is not allowed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    /// <summary>What stands before a command that mounts.</summary>
    public const string Prefix = "unshare --mount";

    private static readonly bool IsAllowed = Try();

    public MountFactAttribute()
    {
        if (!IsAllowed)
        {
            Skip = $"`{Prefix}` is not allowed here, so that there is no disk that is full or cannot be written.";
        }
    }

    private static bool Try()
    {
        try
        {
            using Process process = Process.Start("sh", ["-c", $"{Prefix} sh -c 'mount -t tmpfs tmpfs /mnt' 2>/dev/null"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
