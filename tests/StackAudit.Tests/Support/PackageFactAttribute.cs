using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>A test that installs the package; skipped, and so told, where none was made.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageFactAttribute : FactAttribute
{
    /// <summary>Names the folder that holds it.</summary>
    public const string Variable = "STACKAUDIT_PACKAGES";

    public PackageFactAttribute()
    {
        if (Folder.Length == 0)
        {
            Skip = $"{Variable} is not set: `./build.sh publish` makes the package.";
        }
    }

    public static string Folder => Environment.GetEnvironmentVariable(Variable) ?? "";
}
