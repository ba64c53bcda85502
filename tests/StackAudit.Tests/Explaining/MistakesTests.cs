using System.Reflection;
using StackAudit.Diagnostics;
using StackAudit.Explaining;
using Xunit;

namespace StackAudit.Tests.Explaining;

public sealed class MistakesTests
{
    private static readonly DiagnosticDescriptor[] Declared =
    [
        .. typeof(Analyzer).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    [Fact]
    public void EveryMistakeIsExplainedAndNoOther()
    {
        string[] declared = [.. Declared.Select(descriptor => $"{descriptor.Code} {descriptor.Name} ({descriptor.Severity.ToString().ToLowerInvariant()})").Order(StringComparer.Ordinal)];

        Assert.InRange(declared.Length, 110, int.MaxValue);
        Assert.Equal(declared, Mistakes.All.Select(mistake => $"{mistake.Code} {mistake.Name} ({mistake.Severity})"));
    }

    [Fact]
    public void NoTwoMistakesHaveOneCode()
    {
        Assert.NotEmpty(Declared);
        Assert.Empty(Declared.GroupBy(descriptor => descriptor.Code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void EveryExplanationSaysSomething()
    {
        Assert.NotEmpty(Mistakes.All);
        Assert.All(Mistakes.All, mistake => Assert.InRange(mistake.Text.Length, 40, 900));
    }

    [Fact]
    public void ACodeIsFoundInAnyCase() => Assert.Equal("may-be-missing", Mistakes.Find("stk0104")?.Name);
}
