using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>How rules use a parameter or the rows of a table.</summary>
internal sealed class Usage
{
    public static readonly Usage None = new();

    /// <summary>The types in which words and plain numbers are read: an enum, regions, any word, money.</summary>
    public List<FieldType> ReadAs { get; } = [];

    /// <summary>Whether it is compared with lengths of time, and not only counted from dates.</summary>
    public bool IsComparedAsDuration { get; set; }
}
