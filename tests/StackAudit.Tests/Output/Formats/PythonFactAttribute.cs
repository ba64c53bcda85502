using Xunit;

namespace StackAudit.Tests.Output.Formats;

/// <summary>A test that reads an output with Python, and is skipped where that is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3"))))
        {
            Skip = "NOT READ BY ANOTHER READER: python3 must be on the PATH.";
        }
    }
}
