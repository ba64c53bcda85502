using Xunit;

namespace StackAudit.Tests.Support;

/// <summary>A test that needs inputs from beside the checkout, and is skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedInputFactAttribute : FactAttribute
{
    public SharedInputFactAttribute(string path)
    {
        if (!Path.Exists(Repository.SharedPathOf(path)))
        {
            Skip = $"There is no ../shared/{path} beside this checkout.";
        }
    }
}
