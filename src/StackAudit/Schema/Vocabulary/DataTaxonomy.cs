namespace StackAudit.Schema;

/// <summary>All data by its place, from wide to narrow: what there is, what it is called, and what it usually is. A company may add to what is shipped.</summary>
public sealed class DataTaxonomy
{
    private readonly Dictionary<string, DataPlace> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownData> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly WordIndex<KnownData> _byWord;

    private DataTaxonomy(IEnumerable<DataPlace> shipped, IReadOnlyCollection<(string Path, EnumMember? Classification)> added)
    {
        foreach (DataPlace place in shipped)
        {
            _byPath.Add(place.Path, place);
        }

        foreach ((string path, EnumMember? classification) in added)
        {
            _added.Add(path);
            _byPath[path] = _byPath.TryGetValue(path, out DataPlace? place)
                ? place with { Classification = classification ?? place.Classification }
                : new DataPlace(path, path[(path.LastIndexOf('.') + 1)..], Id: null) { Classification = classification };
        }

        // A company's word goes before the shipped one.
        foreach (DataPlace place in added.Select(addition => _byPath[addition.Path]))
        {
            _byId.TryAdd(place.LastWord, Known(place.LastWord, place));
        }

        foreach (DataPlace place in _byPath.Values.Where(place => place.Id is not null))
        {
            _byId.TryAdd(place.Id!, Known(place.Id!, place));
        }

        _byWord = new(_byId.Values.Select(data => (data, WordsFor(data))));
    }

    public static DataTaxonomy Shipped { get; } = new(
        [
            .. ContactData.Places,
            .. PersonData.Places,
            .. AccountData.Places,
            .. BehaviourData.Places,
            .. DeviceData.Places,
            .. SpecialData.Places,
            .. CompanyData.Places,
        ],
        []);

    public IReadOnlyCollection<DataPlace> Places => _byPath.Values;

    /// <summary>The data that may be used without being described, by id.</summary>
    public IReadOnlyCollection<KnownData> CommonData => _byId.Values;

    /// <summary>This taxonomy and what a company adds to it; of a place that is there already another usual classification.</summary>
    public DataTaxonomy With(IReadOnlyCollection<(string Path, EnumMember? Classification)> added) => added.Count == 0 ? this : new(_byPath.Values, added);

    public KnownData? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The data that a word means, such as <c>e-mail</c>, in whatever spelling; null for a word that nobody uses so.</summary>
    public KnownData? Meant(string word) => _byWord.Find(word);

    /// <summary>Whether there is such a place. What a company adds may be divided further, without a word about it.</summary>
    public bool Contains(string path) => _byPath.ContainsKey(path) || _added.Any(added => IsBelow(path, added) || IsBelow(added, path));

    /// <summary>What data at a place usually is, by what is said of it or of the nearest place above; null when that is not known.</summary>
    public EnumMember? ClassificationOf(string path)
    {
        string? at = path;
        while (at is not null)
        {
            if (_byPath.GetValueOrDefault(at)?.Classification is { } classification)
            {
                return classification;
            }

            at = at.LastIndexOf('.') is >= 0 and var dot ? at[..dot] : null;
        }

        return null;
    }

    private KnownData Known(string id, DataPlace place) => new(id, place.Name, place.Path, ClassificationOf(place.Path));

    private IEnumerable<string> WordsFor(KnownData data) => _byPath[data.Taxonomy].AlsoCalled.Prepend(data.Taxonomy).Prepend(data.Name).Prepend(data.Id);

    private static bool IsBelow(string path, string above) => path.StartsWith(above + ".", StringComparison.Ordinal);
}
