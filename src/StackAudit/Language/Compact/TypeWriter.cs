using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compact;

/// <summary>Writes types: those of the schema by their place, others by what they are made of.</summary>
internal sealed class TypeWriter(CompactOutput output, StackSchema schema)
{
    private readonly Dictionary<FieldType, string> _places = SchemaPlaces.Of(schema);
    private readonly Dictionary<FieldType, int> _known = [];

    public void Write(FieldType type) => output.Mention(_known, type, Define);

    private void Define(FieldType type)
    {
        switch (type)
        {
            case ScalarType scalar:
                Tag(TypeTag.Scalar);
                output.Number(ScalarType.All.ToList().IndexOf(scalar));
                break;
            case PathType:
                Tag(TypeTag.Path);
                break;
            case CycleType:
                Tag(TypeTag.Cycle);
                break;
            case EnumType when type == EntityKinds.Type:
                Tag(TypeTag.EntityKinds);
                break;
            case var _ when _places.TryGetValue(type, out string? place):
                Tag(TypeTag.Place);
                output.Text(place);
                break;
            case ReferenceType reference:
                Tag(TypeTag.Reference);
                output.List(reference.Kinds, output.Text);
                break;
            case ListType { Key.Count: 0 } list:
                Tag(TypeTag.List);
                Write(list.Element);
                break;
            case GroupType group:
                Tag(TypeTag.Group);
                Write(group.Element);
                Write(group.Key);
                break;
            case BareWordType bare:
                Tag(TypeTag.BareWord);
                output.List(bare.Words, output.Text);
                break;
            default:
                throw new InvalidOperationException($"No compact form for the type {type} ({type.GetType().Name}).");
        }
    }

    private void Tag(TypeTag tag) => output.Tag((byte)tag);
}
