using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>The field that a path such as <c>owners.business</c> leads to.</summary>
/// <param name="Keys">The keys of YAML that lead there.</param>
/// <param name="Type">What the field holds.</param>
internal sealed record Target(IReadOnlyList<string> Keys, FieldType Type)
{
    private const string Contract = "contract";

    public string Path => string.Join('.', Keys);

    /// <summary>The type of one value.</summary>
    public FieldType Element => Type is ListType list ? list.Element : Type;

    /// <summary>Follows a path; null with the reason where it leads nowhere.</summary>
    public static Target? Find(EntityKind kind, string path, StackSchema schema, out string mistake, out string? help)
    {
        string[] keys = path.Split('.');
        FieldType type = kind.Fields;
        ListType? keyed = null;
        IReadOnlyList<string> key = [];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keyed is not null)
            {
                // The key of a record in a list may be any word: `links.handbook`.
                (type, key, keyed) = (keyed.Element, keyed.Key, null);
                continue;
            }

            if (type is not RecordType record)
            {
                (mistake, help) = ($"`{string.Join('.', keys[..i])}` has no fields of its own.", null);
                return null;
            }

            bool isContract = i == 0 && kind.Name == "tool" && keys[i] == Contract;
            if (!isContract && record.Find(keys[i]) is not { IsComputed: false })
            {
                IEnumerable<string> known = record.Stored.Select(field => field.Name);
                mistake = $"There is no field `{path}` of {Expectation.WithArticle(kind.Name)}.";
                help = Quoted.DidYouMean(keys[i], i == 0 && kind.Name == "tool" ? known.Append(Contract) : known) ?? $"The fields are {Quoted.AllOf(known)}.";
                return null;
            }

            key = [];
            type = isContract ? schema[Contract].Fields : record[keys[i]].Type;
            keyed = type is ListType { Element: RecordType element, Key.Count: 1 } list && KeyedMappingReader.CanRead(list, element) ? list : null;
        }

        // What may stand for the rest of a keyed record is its value: `links.handbook` is an address.
        if (type is RecordType whole && key.Count > 0 && KeyedMappingReader.ShortField(whole, key) is { } only)
        {
            type = only.Type;
        }

        bool isLeaf = type is not RecordType and not ListType { Element: RecordType };
        (mistake, help) = isLeaf ? ("", null) : ($"`{path}` holds records.", "Name one of their fields, such as `owners.business`, or `links.handbook` for a record of a list.");
        return isLeaf ? new Target(keys, type) : null;
    }
}
