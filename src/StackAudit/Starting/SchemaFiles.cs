namespace StackAudit.Starting;

/// <summary>Where the schemas lie that an editor reads. Hidden folders are no part of a stack.</summary>
internal static class SchemaFiles
{
    public const string OfFiles = ".stackaudit/stack.schema.json";
    public const string OfSettings = ".stackaudit/settings.schema.json";
}
