using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>A test that needs a folder in which not even the superuser can write, and is skipped where there is no making one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyFolderFactAttribute : FactAttribute
{
    public ReadOnlyFolderFactAttribute()
    {
        using var folder = new TemporaryFolder();
        if (!TrySet(folder.Path, isReadOnly: true))
        {
            Skip = "chattr +i cannot make a folder read-only here.";
        }

        TrySet(folder.Path, isReadOnly: false);
    }

    public static bool TrySet(string folder, bool isReadOnly)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("chattr", [isReadOnly ? "+i" : "-i", folder]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
