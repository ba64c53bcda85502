namespace StackAudit.Starting;

/// <summary>The host of a repository, and by what it was recognised.</summary>
/// <param name="Host">Null when there is no sign of any.</param>
public sealed record HostRecognition(CodeHost? Host, string? By)
{
    /// <summary>Looks at where the repository was cloned from, then at the files that only one host reads.</summary>
    /// <param name="top">The top of the repository.</param>
    public static HostRecognition Of(string top)
    {
        foreach (string machine in GitConfig.RemotesOf(top).Select(GitConfig.MachineOf))
        {
            if (CodeHost.All.FirstOrDefault(host => host.Domains.Any(domain => machine.Contains(domain, StringComparison.OrdinalIgnoreCase))) is { } known)
            {
                return new HostRecognition(known, $"the remote repository on {machine}");
            }
        }

        return CodeHost.All.FirstOrDefault(host => Path.Exists(Path.Combine(top, host.Sign))) is { } signed
            ? new HostRecognition(signed, signed.Sign)
            : new HostRecognition(null, null);
    }
}
