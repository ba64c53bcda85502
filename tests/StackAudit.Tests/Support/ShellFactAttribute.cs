using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>A test in a shell that not every machine has; skipped, and so told, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute(string shell)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell))))
        {
            Skip = $"There is no {shell} here.";
        }
    }
}
