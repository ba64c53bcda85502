using System.Runtime.CompilerServices;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>How values look while rules run: those of records, and groups, paths and cycles besides.</summary>
internal static class Values
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(bool answer) => answer ? True : False;

    /// <summary>The elements of a list; an absent one has none.</summary>
    public static object[] Items(object? value)
    {
        // Two kinds of arrays are nearly all lists there are; to ask of an array what its elements may be takes far longer than to know its kind.
        if (value != null && (value.GetType() == typeof(object[]) || value.GetType() == typeof(Entity[])))
        {
            return Unsafe.As<object[]>(value);
        }

        return value is Group group ? group.Members : value as object[] ?? [];
    }

    /// <summary>Whether two values are the same. Entities and words exist once, so that most are told apart without a look into them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSame(object a, object b) => ReferenceEquals(a, b) || (a is not (Entity or EnumMember) && a.Equals(b));

    /// <summary>The entities of a place that is one or a list.</summary>
    public static IReadOnlyList<Entity> Entities(object? value) => value switch
    {
        Entity entity => [entity],
        Entity[] entities => entities,
        null => [],
        _ => [.. Items(value).Cast<Entity>()],
    };

    /// <summary>The hops of a path or cycle.</summary>
    public static IReadOnlyList<GraphStep> Steps(object? way) => way switch
    {
        PathWitness witness => witness.Path.Steps,
        GraphPath path => path.Steps,
        GraphCycle cycle => cycle.Steps,
        _ => [],
    };

    /// <summary>The tools on a path or cycle, in the order of the hops.</summary>
    public static Entity[] Tools(object? way) => way switch
    {
        PathWitness witness => [.. witness.Path.Tools],
        GraphPath path => [.. path.Tools],
        GraphCycle cycle => [.. cycle.Tools],
        _ => [],
    };
}
