namespace StackAudit.Schema;

internal static class TermKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("term", "terms", _ =>
    [
        Field.Required("term", ScalarType.Text),
        Field.Required("definition", ScalarType.Text),
        Field.Optional("also", Types.Texts),
    ]) with
    { Section = "glossary", IdFields = ["term"] };
}
