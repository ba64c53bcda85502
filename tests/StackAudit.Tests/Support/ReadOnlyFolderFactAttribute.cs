using System.Diagnostics;
using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>A test that needs a folder in which nobody can write, not even the one who may do everything; skipped where there is no way to make one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyFolderFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanProtect = new(() =>
    {
        using var folder = new TemporaryFolder();
        return Protect(folder.Path, true) && Protect(folder.Path, false);
    });

    public ReadOnlyFolderFactAttribute()
    {
        if (!CanProtect.Value)
        {
            Skip = "chattr cannot protect a folder here.";
        }
    }

    /// <summary>Protects a folder and what is in it, or lifts that again.</summary>
    public static bool Protect(string folder, bool isProtected)
    {
        try
        {
            using var chattr = Process.Start(new ProcessStartInfo("chattr", ["-R", isProtected ? "+i" : "-i", folder]) { RedirectStandardError = true })!;
            chattr.WaitForExit();
            return chattr.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
