namespace StackAudit.Schema;

/// <summary>The categories of tools that are shipped. Categories are open: settings add others.</summary>
public static class KnownCategories
{
    private static readonly WordIndex<KnownCategory> ByWord;

    static KnownCategories()
    {
        All = [.. Branches.SelectMany(branch => branch.Categories)];
        Ids = [.. All.Select(category => category.Id)];
        ByWord = new(All.Select(category => (category, category.AlsoCalled.Prepend(category.Name).Prepend(category.Id))));
    }

    /// <summary>The branches of marketing technology, and last what a marketing stack touches besides.</summary>
    public static IReadOnlyList<CategoryBranch> Branches { get; } =
    [
        AdvertisingCategories.Branch,
        ContentCategories.Branch,
        RelationshipsCategories.Branch,
        CommerceCategories.Branch,
        DataCategories.Branch,
        ManagementCategories.Branch,
        OtherCategories.Branch,
    ];

    public static IReadOnlyList<KnownCategory> All { get; }

    public static IReadOnlyList<string> Ids { get; }

    /// <summary>The category that a word means, such as <c>newsletter</c>, in whatever spelling; null for a word that nobody uses so.</summary>
    public static KnownCategory? Meant(string word) => ByWord.Find(word);
}
