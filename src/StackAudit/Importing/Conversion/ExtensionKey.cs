namespace StackAudit.Importing;

/// <summary>The key under which a column is kept that no field takes.</summary>
internal static class ExtensionKey
{
    public static string Of(string column) => $"x-{Slug.Of(column)}";
}
