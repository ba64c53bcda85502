using System.Runtime.InteropServices;

namespace StackAudit.Text;

/// <summary>
/// What is being written and not at its place yet. A program that is interrupted clears it away, and ends by the signal then, which a shell tells as 128 and the
/// signal's number: 130 for Ctrl-C.
/// </summary>
internal static class UnfinishedFiles
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal);

    // Watched from the first file on: it takes a millisecond, and most commands write none.
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
    private static PosixSignalRegistration[]? _watched;

    /// <summary>Removes all of it. Whoever writes on after this waits for the end of the program, which is now due.</summary>
    private static void Abandon()
    {
        // Never left: what is under way may end, so that several files are all in place or none, and nothing begins.
        Gate.Enter();
        foreach (string path in Paths)
        {
            try
            {
                Remove(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // There is nobody left to tell, and the others can still go.
            }
        }
    }

    /// <summary>Begins a file or folder that <see cref="End"/> makes known as finished or gone.</summary>
    internal static void Begin(string path, Action write) => Step(() =>
    {
        _watched ??= [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, _ => Abandon()))];
        Paths.Add(path);
        write();
    });

    /// <summary>Does what must not be interrupted half-way.</summary>
    internal static void Step(Action action)
    {
        lock (Gate)
        {
            action();
        }
    }

    /// <summary>Removes what is still there, and forgets it.</summary>
    internal static void End(string path) => Step(() =>
    {
        Remove(path);
        Paths.Remove(path);
    });

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
