using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Tells what data usually is where nobody has classified it: by its place in the company's taxonomy or the shipped one, else by its id.</summary>
internal sealed class UsualClassification
{
    private static readonly Field Classification = DataKind.Kind.Fields["classification"];
    private static readonly Field Taxonomy = DataKind.Kind.Fields["taxonomy"];

    private readonly Dictionary<string, EnumMember> _ofCompany = new(StringComparer.Ordinal);

    public UsualClassification(Settings settings)
    {
        foreach ((string word, EnumMember? classification) in settings.Taxonomy)
        {
            if (classification != null)
            {
                _ofCompany[word] = classification;
                _ofCompany.TryAdd(word[(word.LastIndexOf('.') + 1)..], classification);
            }
        }
    }

    public ComputedValue IsPersonal(Record record)
    {
        var data = (Entity)record;
        object? classification = data[Classification] ?? OfTaxonomy(data[Taxonomy] as string) ?? Find(data.Id);
        return new ComputedValue(
            classification is EnumMember { Name: "personal" or "sensitive" },
            classification == null ? [new MissingFact(data, Classification.Name)] : []);
    }

    // What holds for a word holds for the words below it.
    private EnumMember? OfTaxonomy(string? word)
    {
        while (word != null)
        {
            if (Find(word) is { } classification)
            {
                return classification;
            }

            int dot = word.LastIndexOf('.');
            word = dot < 0 ? null : word[..dot];
        }

        return null;
    }

    private EnumMember? Find(string word) => _ofCompany.GetValueOrDefault(word) ?? KnownData.UsualClassification(word);
}
