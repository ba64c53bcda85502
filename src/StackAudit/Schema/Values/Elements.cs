using System.Runtime.CompilerServices;

namespace StackAudit.Schema;

/// <summary>The elements of lists.</summary>
internal static class Elements
{
    /// <summary>Those of a value that may be a list; none of any other.</summary>
    public static object[] Of(object? value)
    {
        // Nearly every list that somebody wrote is of this very type; to ask of an array whether its elements are objects takes far longer.
        if (value == null)
        {
            return [];
        }

        return value.GetType() == typeof(object[]) ? Unsafe.As<object[]>(value) : value as object[] ?? [];
    }
}
