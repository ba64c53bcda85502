namespace StackAudit.Schema;

/// <summary>The fields that every kind takes besides its own.</summary>
internal static class CommonFields
{
    public static IReadOnlyList<Field> Create() =>
    [
        Field.Optional("notes", ScalarType.Text, "for readers only"),
        Field.Optional("tags", Types.Texts),
        Field.Optional("formerly", Types.Words, "earlier ids; findings keep their identity over a rename"),
        Field.Optional(
            "links",
            new ListType(
                new RecordType(
                    "link",
                    Field.Required("name", ScalarType.Text, "contract, login, support, ticket …"),
                    Field.Optional("address", ScalarType.Text, "only http(s) and mailto become links")),
                "name")),
    ];
}
