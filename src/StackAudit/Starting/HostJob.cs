namespace StackAudit.Starting;

/// <summary>A file that tells a host what to run.</summary>
/// <param name="Template">Its name below <c>ci/</c> and the host.</param>
/// <param name="Path">Where it goes, from the top of the repository.</param>
public sealed record HostJob(string Template, string Path);
