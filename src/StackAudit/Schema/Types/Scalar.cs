namespace StackAudit.Schema;

/// <summary>The types whose values are one scalar of YAML.</summary>
public enum Scalar
{
    Text,
    Word,
    Number,
    Percent,
    YesNo,
    Date,
    Duration,
    Money,
    Region,
}
