namespace StackAudit.Rules;

/// <summary>A file that is to be written.</summary>
public sealed record NewFile(string Path, string Text);
