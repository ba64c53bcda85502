using System.Text;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The reference page of the model: kinds and fields, out of the schema that the loader reads by.</summary>
public static class ModelReference
{
    public static string Write(StackSchema schema)
    {
        var page = new StringBuilder();
        page.Append("# Kinds and fields\n\n");
        page.Append("Made from the program by its tests; do not edit. `*` marks what is required. Every entity also has `id` and `kind`.\n\n");
        page.Append("People, teams and vendors may be named before they are described: the name is then the id. Of one that may be a team or a person, nobody knows which until it is described. ");
        page.Append("It counts as a person where another field says so, such as a deputy; else as the first that the type names, so that a business owner is a team and the owner of a contract a person.\n");
        foreach (EntityKind kind in schema.Kinds)
        {
            Write(page, kind);
        }

        KnownWordsReference.Write(page);
        return page.ToString();
    }

    private static void Write(StringBuilder page, EntityKind kind)
    {
        page.Append($"\n## {kind.Name}\n\n{Where(kind)}\n");
        Field[] stored = [.. kind.Fields.Stored];
        if (stored.Length > 0)
        {
            WriteTable(page, "field", stored);
        }

        Field[] computed = [.. kind.Fields.Computed];
        if (computed.Length > 0)
        {
            WriteTable(page, "computed, for rules", computed);
        }
    }

    private static string Where(EntityKind kind) => kind switch
    {
        { Section: { } section, IsList: true } => $"A list under `{section}:`.",
        { Section: { } section, HasStubs: true } => $"Under `{section}:` by id. May be named before it is described.",
        { Section: { } section } => $"Under `{section}:` by id.",
        { Name: "goal" } => "Under `goals` of a statement.",
        { Name: "exception" } => "Under `exceptions:` in `stackaudit.yaml`, or as a comment ([exceptions.md](exceptions.md)).",
        { Name: "proposal" } => "The `proposal:` of a file under `proposals/`.",
        { Name: "stack" } => "The stack as a whole, exactly one; set in `stackaudit.yaml`.",
        _ => "Only rules see it.",
    };

    private static void WriteTable(StringBuilder page, string heading, IEnumerable<Field> fields)
    {
        page.Append($"\n| {heading} | type | |\n|---|---|---|\n");
        foreach (Field field in fields)
        {
            string star = field is { IsRequired: true, IsComputed: false } ? "*" : "";
            page.Append($"| `{field.Name}`{star} | {TypeOf(field.Type)} | {Remark(field)} |\n");
        }
    }

    private static string TypeOf(FieldType type) => (type is RecordType record ? ComputedRecord(record) : type.ToString()!).Replace("|", "\\|", StringComparison.Ordinal);

    // A computed field that holds a record names it; its fields stand where it is stored.
    private static string ComputedRecord(RecordType record) => record.StoredCount == 0 ? record.Name : record.ToString();

    private static string Remark(Field field)
    {
        string[] parts = [.. new[] { field.Description, field.Default == null ? null : $"`{field.Default}` without one" }.OfType<string>()];
        return string.Join("; ", parts);
    }
}
