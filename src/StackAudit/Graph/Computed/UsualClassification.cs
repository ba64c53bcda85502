using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Tells what data usually is where nobody has classified it: by its place in the company's taxonomy or the shipped one, else by its id.</summary>
internal sealed class UsualClassification(DataTaxonomy taxonomy)
{
    private static readonly Field Classification = DataKind.Kind.Fields["classification"];
    private static readonly Field Taxonomy = DataKind.Kind.Fields["taxonomy"];

    public ComputedValue IsPersonal(Record record)
    {
        var data = (Entity)record;
        object? classification = data[Classification] ?? OfPlace(data[Taxonomy] as string) ?? OfId(data.Id);
        return new ComputedValue(
            classification is EnumMember { Name: "personal" or "sensitive" },
            classification == null ? [new MissingFact(data, Classification.Name)] : []);
    }

    private EnumMember? OfPlace(string? path) => path is null ? null : taxonomy.ClassificationOf(path);

    private EnumMember? OfId(string id) => taxonomy.Find(id)?.Classification ?? taxonomy.ClassificationOf(id);
}
