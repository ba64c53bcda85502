using Xunit;

namespace StackAudit.Tests.Output.SchemaDocuments;

/// <summary>A test that needs Node.js and npm, and is skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        if (!IsOnPath("node") || !IsOnPath("npm"))
        {
            Skip = "THE JSON SCHEMA WAS NOT CHECKED: node and npm must be on the PATH.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
