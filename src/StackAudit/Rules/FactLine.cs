using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The line of YAML by which a missing fact would be told.</summary>
internal static class FactLine
{
    /// <summary>Whether anybody can write it: what is computed, or defined by rules, follows from other facts.</summary>
    public static bool CanBeWritten(EntityKind kind, string field)
    {
        RecordType? at = kind.Fields;
        foreach (string step in field.Split('.'))
        {
            if (at?.Find(step) is not { IsComputed: false } known)
            {
                return false;
            }

            at = known.Records;
        }

        return true;
    }

    /// <summary>As it would stand below its entity: <c>access: { sso: … }</c>. Empty for a fact of a record in a list, which has no line of its own.</summary>
    public static string For(EntityKind kind, string field)
    {
        string[] steps = field.Split('.');
        RecordType? at = kind.Fields;
        foreach (string step in steps)
        {
            if (at?.Find(step) is not { IsComputed: false } known)
            {
                return "";
            }

            at = known.Type as RecordType;
        }

        return steps.Reverse().Aggregate("…", (inner, step) => inner == "…" ? $"{step}: …" : $"{step}: {{ {inner} }}");
    }
}
