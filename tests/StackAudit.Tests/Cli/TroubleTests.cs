using StackAudit.Cli;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class TroubleTests
{
    [Fact]
    public void ATroubleOfTheWorldIsOnePlainMessage() =>
        Assert.Equal("stackaudit: No space left on device\n", Report(new IOException("No space left on device")));

    [Fact]
    public void AMistakeOfOursIsCalledOneAndShownWhole()
    {
        string report = Report(new InvalidOperationException("sequence is empty"));
        Assert.StartsWith("stackaudit: this is a mistake in stackaudit", report, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: sequence is empty", report, StringComparison.Ordinal);
    }

    private static string Report(Exception exception)
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, Trouble.Report(exception, error));
        return error.ToString();
    }
}
