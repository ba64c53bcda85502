using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>The fields that a company adds to kinds, declared under <c>fields</c>.</summary>
internal sealed class OwnFields
{
    private readonly List<Diagnostic> _problems = [];

    public OwnFields(IEnumerable<Record> declared)
    {
        var fields = new List<(string Kind, Field Field)>();
        foreach (Record each in declared)
        {
            if (Declare(each, fields) is { } field)
            {
                fields.Add(field);
            }
        }

        ByKind = fields.ToLookup(own => own.Kind, own => own.Field, StringComparer.Ordinal);
    }

    public ILookup<string, Field> ByKind { get; }

    public IReadOnlyList<Diagnostic> Problems => _problems;

    private static IEnumerable<EntityKind> Kinds => StackSchema.BuiltIn.Kinds.Where(kind => kind.Name != "finding");

    private (string, Field)? Declare(Record declared, List<(string Kind, Field Field)> before)
    {
        RecordType own = declared.Type;
        if (declared[own["kind"]] is not string kindName || declared[own["name"]] is not string name || declared[own["type"]] is not string notation)
        {
            return null;
        }

        if (Kinds.FirstOrDefault(known => known.Name == kindName) is not { } kind)
        {
            _problems.Add(SettingsDiagnostics.UnknownKind(declared.LocationOf(own["kind"]), kindName, Kinds.Select(known => known.Name)));
            return null;
        }

        bool isTaken = kind.Fields.Find(name) is not null || before.Exists(other => other.Kind == kindName && other.Field.Name == name)
            || (kindName == "stack" && SettingsSchema.Type.Find(name) is not null);
        if (isTaken)
        {
            _problems.Add(SettingsDiagnostics.FieldExists(declared.LocationOf(own["name"]), kindName, name));
            return null;
        }

        if (!TypeNotation.TryParse(notation, kindOf => Kinds.Any(known => known.Name == kindOf), out FieldType? type, out string mistake))
        {
            _problems.Add(SettingsDiagnostics.InvalidType(declared.LocationOf(own["type"]), notation, mistake));
            return null;
        }

        return (kindName, Field.Optional(name, type, declared[own["text"]] as string));
    }
}
