namespace StackAudit.Git;

/// <summary>A file, link or folder as git keeps it.</summary>
/// <param name="Content">Empty where it is too long to be read.</param>
/// <param name="Length">Of the whole.</param>
internal sealed record GitObject(byte[] Content, long Length);
