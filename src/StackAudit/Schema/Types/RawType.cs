namespace StackAudit.Schema;

/// <summary>A value whose type is decided elsewhere, as by the rule that declares a parameter. Its value is a <see cref="RawValue"/>.</summary>
public sealed class RawType : FieldType
{
    public static readonly RawType Instance = new();

    private RawType()
    {
    }

    public override string ToString() => "any value";
}
