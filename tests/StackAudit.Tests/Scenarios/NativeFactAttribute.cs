using Xunit;

namespace StackAudit.Tests.Scenarios;

/// <summary>A fact about the published native program; skipped, and so told, where only the one built with the tests is at hand.</summary>
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!ProgramUnderTest.IsNamed)
        {
            Skip = $"{ProgramUnderTest.Variable} is not set: scenarios run {ProgramUnderTest.Path}, which is not the native program.";
        }
    }
}
