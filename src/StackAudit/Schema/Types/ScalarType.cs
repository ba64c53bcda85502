namespace StackAudit.Schema;

/// <summary>A type of single values. Each exists once, so that types compare by identity.</summary>
public sealed class ScalarType : FieldType
{
    private ScalarType(Scalar scalar, string name)
    {
        Scalar = scalar;
        Name = name;
    }

    public static readonly ScalarType Text = new(Scalar.Text, "text");
    public static readonly ScalarType Word = new(Scalar.Word, "word");
    public static readonly ScalarType Number = new(Scalar.Number, "number");
    public static readonly ScalarType Percent = new(Scalar.Percent, "percent");
    public static readonly ScalarType YesNo = new(Scalar.YesNo, "yes/no");
    public static readonly ScalarType Date = new(Scalar.Date, "date");
    public static readonly ScalarType Duration = new(Scalar.Duration, "duration");
    public static readonly ScalarType Money = new(Scalar.Money, "money");
    public static readonly ScalarType Region = new(Scalar.Region, "region");

    public static IReadOnlyList<ScalarType> All { get; } = [Text, Word, Number, Percent, YesNo, Date, Duration, Money, Region];

    public Scalar Scalar { get; }

    public string Name { get; }

    public override string ToString() => Name;
}
