namespace StackAudit.Language.Compact;

/// <summary>The byte before each type: what follows.</summary>
internal enum TypeTag : byte
{
    Scalar,

    /// <summary>A type that the schema declares, by the field that has it.</summary>
    Place,
    EntityKinds,
    Reference,
    List,
    Group,
    Path,
    Cycle,
    BareWord,
}
