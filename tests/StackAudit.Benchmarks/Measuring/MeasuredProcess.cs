using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>
/// Runs a program and asks Linux what it used. <see cref="Process"/> cannot tell: once a process has ended, its peak memory is known only to whoever
/// waited for it with <c>wait4</c>. A process counts the memory of the one that starts it, at the start, as its own; so this program must stay small
/// until all is measured.
/// </summary>
internal static partial class MeasuredProcess
{
    public static Measurement Run(string program, params string[] arguments)
    {
        string?[] argv = [program, .. arguments, null];
        string?[] environment = [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}"), null];
        var clock = Stopwatch.StartNew();
        int error = Spawn(out int pid, program, 0, 0, argv, environment);
        if (error != 0)
        {
            throw new Win32Exception(error, $"{program} does not start");
        }

        if (Wait4(pid, out int status, 0, out ResourceUsage usage) != pid)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        int signal = status & 0x7F;
        return new Measurement(clock.Elapsed, usage.Cpu, usage.PeakBytes, signal == 0 ? (status >> 8) & 0xFF : 128 + signal);
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int pid, string path, nint fileActions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    private static partial int Wait4(int pid, out int status, int options, out ResourceUsage usage);
}
