using System.Runtime.InteropServices;

namespace StackAudit.Benchmarks.Measuring;

/// <summary><c>struct rusage</c> of 64-bit Linux, as far as it is read.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal readonly struct ResourceUsage
{
    private readonly long _userSeconds;
    private readonly long _userMicroseconds;
    private readonly long _systemSeconds;
    private readonly long _systemMicroseconds;
    private readonly long _peakKilobytes;

    public TimeSpan Cpu => TimeSpan.FromSeconds(_userSeconds + _systemSeconds) + TimeSpan.FromMicroseconds(_userMicroseconds + _systemMicroseconds);

    public long PeakBytes => _peakKilobytes * 1024;
}
