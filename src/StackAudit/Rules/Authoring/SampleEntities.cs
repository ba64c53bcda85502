using System.Text;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Two entities of a kind as somebody would write them, with what they need; the first one is marked as to do.</summary>
internal sealed class SampleEntities(EntityKind kind, StackSchema schema)
{
    private const string Tags = "tags: [to-do]";

    // Of what is referred to there are two, so that two flows differ.
    private static readonly string[] Referred = ["x", "y"];

    /// <param name="first">What stands behind the first.</param>
    /// <param name="second">What stands behind the second.</param>
    /// <param name="indent">What stands before each line.</param>
    public string Write(string first, string second, string indent)
    {
        var text = new StringBuilder();
        foreach (EntityKind needed in Needed())
        {
            text.Append($"{indent}{needed.Section}:\n");
            text.AppendJoin("", Referred.Select(id => $"{indent}  {id}: {{ {string.Join(", ", Fields(needed, id, 0))} }}\n"));
        }

        string[] written = [Entity("a", 0, [Tags]), Entity("b", 1, [])];
        int width = written.Max(line => line.Length);
        text.Append($"{indent}{kind.Section}:\n");
        text.Append($"{indent}  {written[0].PadRight(width)}   {first}\n");
        text.Append($"{indent}  {written[1].PadRight(width)}   {second}");
        return text.ToString();
    }

    private IEnumerable<EntityKind> Needed() => Required(kind)
        .Select(field => field.Type is ListType list ? list.Element : field.Type)
        .OfType<ReferenceType>()
        .Select(reference => schema[reference.Kinds[0]])
        .Where(needed => needed != kind)
        .Distinct();

    private string Entity(string id, int number, string[] more)
    {
        string fields = string.Join(", ", Fields(kind, id, number).Concat(more));
        return kind.IsList ? $"- {{ {fields} }}" : $"{id}: {{ {fields} }}";
    }

    private static IEnumerable<string> Fields(EntityKind kind, string id, int number) =>
        Required(kind).Select((field, i) => $"{field.Name}: {Value(field.Type, id, number + i)}");

    // In a mapping the key says what the id is made of.
    private static IEnumerable<Field> Required(EntityKind kind) => kind.Fields.Stored.Where(field => field.IsRequired && (kind.IsList || !kind.IdFields.Contains(field.Name)));

    private static string Value(FieldType type, string id, int number) => type switch
    {
        EnumType words => (words.Find("active") ?? words.Members[0]).Name,
        ReferenceType => Referred[number % Referred.Length],
        ListType list => $"[{Value(list.Element, id, number)}]",
        ScalarType { Scalar: Scalar.Date } => "2026-01-01",
        ScalarType { Scalar: Scalar.Number } => "1",
        ScalarType { Scalar: Scalar.YesNo } => "yes",
        ScalarType { Scalar: Scalar.Word } => id,
        _ => id.ToUpperInvariant(),
    };
}
