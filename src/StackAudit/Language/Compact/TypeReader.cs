using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="TypeWriter"/> writes.</summary>
internal sealed class TypeReader(CompactInput input, StackSchema schema)
{
    private readonly List<FieldType> _known = [];

    public FieldType Read() => input.Mentioned(_known, Define);

    private FieldType Define()
    {
        var tag = (TypeTag)input.Tag();
        return tag switch
        {
            TypeTag.Scalar => ScalarType.All[input.Number()],
            TypeTag.Path => PathType.Instance,
            TypeTag.Cycle => CycleType.Instance,
            TypeTag.EntityKinds => EntityKinds.Type,
            TypeTag.Place => SchemaPlaces.Find(schema, input.Text()),
            TypeTag.Reference => new ReferenceType(input.List(input.Text)),
            TypeTag.List => new ListType(Read()),
            TypeTag.Group => new GroupType(Read(), Read()),
            TypeTag.BareWord => new BareWordType(input.List(input.Text)),
            _ => throw new InvalidDataException($"There is no type {tag}."),
        };
    }
}
