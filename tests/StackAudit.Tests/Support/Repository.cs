namespace StackAudit.Tests.Support;

/// <summary>Where the files of the repository are while tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "StackAudit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"StackAudit.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
