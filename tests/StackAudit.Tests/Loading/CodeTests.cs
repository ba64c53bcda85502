using System.Reflection;
using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Loading;

public class CodeTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. new[] { typeof(FileDiagnostics), typeof(ShapeDiagnostics), typeof(ValueDiagnostics), typeof(ReferenceDiagnostics), typeof(ProposalDiagnostics), typeof(SettingsDiagnostics) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Select(constant => constant.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    [Fact]
    public void CodesAndNamesAreUnique()
    {
        Assert.True(Descriptors.Length > 40);
        Assert.Equal(Descriptors.Length, Descriptors.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(Descriptors.Length, Descriptors.Select(descriptor => descriptor.Name).Distinct().Count());
    }

    [Fact]
    public void EveryCodeIsTested()
    {
        string[] files = Directory.GetFiles(Repository.PathOf("tests", "StackAudit.Tests", "Loading"), "*", SearchOption.AllDirectories);
        string tests = string.Concat(files.Select(File.ReadAllText));

        Assert.Empty(Descriptors.Where(descriptor => !tests.Contains(descriptor.Code, StringComparison.Ordinal)).Select(descriptor => descriptor.Code));
    }
}
