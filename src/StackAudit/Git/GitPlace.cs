namespace StackAudit.Git;

/// <summary>Where a path of a revision leads, with all links followed.</summary>
/// <param name="Path">From the root of the repository, with <c>/</c>; where a link leads out of it, a full path of this machine.</param>
/// <param name="Entry">What stands there; null where that is on the disk.</param>
internal readonly record struct GitPlace(string Path, GitEntry? Entry);
