using System.Runtime.InteropServices;
using StackAudit.Text;

namespace StackAudit.Cli;

/// <summary>Leaves no half-written file when somebody ends the program. It ends by the signal then, which a shell tells as 128 and the signal's number: 130 for Ctrl-C.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] _watched = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => UnfinishedFiles.Abandon()))];

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _watched)
        {
            registration.Dispose();
        }
    }
}
