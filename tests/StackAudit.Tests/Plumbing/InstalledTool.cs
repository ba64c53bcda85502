using StackAudit.Output;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Plumbing;

/// <summary>The package at work, without a network.</summary>
internal static class InstalledTool
{
    /// <summary>Says that packages come from the local folder and from nowhere else.</summary>
    public static string Feeds =>
        $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="local" value="{PackageFactAttribute.Folder}" />
          </packageSources>
        </configuration>
        """;

    /// <summary>Installs it below <c>tool</c>.</summary>
    public static void Install(TemporaryFolder folder)
    {
        folder.Write("NuGet.config", Feeds);
        ShellRun.Done($"dotnet tool install StackAudit --version {ToolVersion.Text} --tool-path tool", folder.Path);
    }
}
