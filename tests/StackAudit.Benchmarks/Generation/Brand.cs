namespace StackAudit.Benchmarks.Generation;

/// <summary>One of the company's brands: tools of its own that exchange the data of its own customers, and the people who look after them.</summary>
internal sealed class Brand
{
    /// <summary>No brand has more tools, so that no two of a brand do the same job unless that is planted.</summary>
    public static readonly int MostTools = Words.Areas.Length * Words.Jobs.Length;

    public Brand(int index, int tools, int seed)
    {
        Index = index;
        Random = new Random(SeedOf(seed, index));
        int ending = index / Words.BrandBeginnings.Length;
        string again = ending < Words.BrandEndings.Length ? "" : $"{ending / Words.BrandEndings.Length + 1}";
        Name = Words.BrandBeginnings[index % Words.BrandBeginnings.Length] + Words.BrandEndings[ending % Words.BrandEndings.Length] + again;
        Id = Name.ToLowerInvariant();
        People = [.. Enumerable.Range(0, Math.Max(5, tools / 20)).Select(i => $"{Words.FirstNames[i % Words.FirstNames.Length].ToLowerInvariant()}-{Id}")];
        Tools = new ToolPlanner(this).Plan(tools);
    }

    public int Index { get; }

    /// <summary>Of this brand alone, so that brands do not depend on each other's.</summary>
    public Random Random { get; }

    public string Name { get; }

    public string Id { get; }

    public string Industry => Words.Industries[Index / 28 % Words.Industries.Length];

    public IReadOnlyList<PlannedTool> Tools { get; }

    public IReadOnlyList<string> People { get; }

    /// <summary>All but the last, who is about to leave.</summary>
    public IReadOnlyList<string> Staff => [.. People.SkipLast(1)];

    /// <summary>Who leaves soon.</summary>
    public string Leaver => People[^1];

    /// <summary>Every fourth brand may have its customers' data in the United States.</summary>
    public bool AllowsUnitedStates => Index % 4 == 3;

    /// <summary>Every fifth brand keeps health facts with the loyalty card; only its hubs exchange them.</summary>
    public bool HasSensitiveLoyalty => Index % 5 == 1;

    /// <summary>Every ninth brand has one expert for all its critical tools.</summary>
    public bool HasOverloadedExpert => Index % 9 == 5;

    public string Team(string name) => $"{Id}-{name}";

    public string Data(string kind) => DataKinds.OfBrand.Contains(kind) ? $"{Id}-{kind}" : kind;

    public string Data(IEnumerable<string> kinds) => string.Join(", ", kinds.Select(kind => Data(kind)));

    private static int SeedOf(int seed, int index) => unchecked((seed * 486187739) + index);
}
