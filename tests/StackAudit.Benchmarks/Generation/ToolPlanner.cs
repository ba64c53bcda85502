namespace StackAudit.Benchmarks.Generation;

/// <summary>Decides which tools a brand has. What must be there whatever the seed hangs on the position, the rest on chance.</summary>
internal sealed class ToolPlanner(Brand brand)
{
    private const int FlawEvery = 40;
    private const int FlawAt = 15;

    private static readonly int Flaws = Enum.GetValues<Flaw>().Length - 1;

    public IReadOnlyList<PlannedTool> Plan(int count) => [.. Enumerable.Range(0, count).Select(PlanTool)];

    private PlannedTool PlanTool(int position)
    {
        Flaw flaw = FlawOf(position);
        Part part = PartOf(position, flaw);
        var (area, job) = NameOf(position);
        string status = StatusOf(position, flaw);
        bool isImportant = part is Part.Core or Part.Hub || flaw == Flaw.NoSignOn || IsLinked(position) || brand.Random.Percent(8);
        int users = flaw == Flaw.NoLeaverProcess ? brand.Random.Next(20, 50) : UsersOf();
        return new PlannedTool
        {
            Id = $"{area.Name.ToLowerInvariant()}{job.Name}-{brand.Id}",
            Name = $"{area.Name}{job.Name} {brand.Name}",
            Vendor = $"{area.Name.ToLowerInvariant()}{job.Name}",
            Category = CategoryOf(flaw == Flaw.SameJob ? position - 1 : position, part),
            Description = $"{job.Verb} {area.Phrase} of {brand.Name}.",
            Part = part,
            Flaw = flaw,
            Status = status,
            IsImportant = isImportant,
            Users = users,
            Collects = CollectedBy(part, flaw),
        };
    }

    private Flaw FlawOf(int position)
    {
        if (position % FlawEvery != FlawAt)
        {
            return Flaw.None;
        }

        int nth = (brand.Index * (Brand.MostTools / FlawEvery)) + (position / FlawEvery);
        return (Flaw)(1 + (nth % Flaws));
    }

    // The two tools after the only link hang on it.
    private bool IsLinked(int position) => FlawOf(position - 1) == Flaw.OnlyLink || FlawOf(position - 2) == Flaw.OnlyLink;

    private Part PartOf(int position, Flaw flaw) => (position, flaw) switch
    {
        (0 or 10 or 20, _) => Part.Core,
        (3, _) => Part.Gate,
        (_, Flaw.PastConsent) => Part.Advertising,
        (_, Flaw.NotConnected or Flaw.OnlyLink) => Part.Source,
        (_, Flaw.Abroad or Flaw.Circle) => Part.Destination,
        _ when position % 10 == 0 => Part.Hub,
        _ when position % 40 == 31 || IsLinked(position) => Part.Satellite,
        _ when position % 25 == 7 => Part.Advertising,
        _ => position % 2 == 0 ? Part.Source : Part.Destination,
    };

    private static ((string Name, string Word, string Phrase) Area, (string Name, string Word, string Verb) Job) NameOf(int position) =>
        (Words.Areas[position % Words.Areas.Length], Words.Jobs[((position / Words.Areas.Length) + (position % Words.Areas.Length)) % Words.Jobs.Length]);

    private string CategoryOf(int position, Part part)
    {
        if (part == Part.Advertising)
        {
            return position % 2 == 0 ? "display-advertising" : "social-advertising";
        }

        var (area, job) = NameOf(position);
        return Category(brand.Industry, area.Word, job.Word);
    }

    public static string Category(string industry, string area, string job) => industry == Words.Industries[0] ? $"{area}-{job}" : $"{industry}-{area}-{job}";

    private string StatusOf(int position, Flaw flaw) => (position % 40, flaw) switch
    {
        (_, Flaw.HalfClosed) => "retired",
        (_, not Flaw.None) => "active",
        (11 or 29, _) => "retired",
        (19, _) => "retiring",
        (9, _) => brand.Random.From(["trial", "proposed", "rejected"]),
        _ => "active",
    };

    private int UsersOf() => brand.Random.Next(100) switch
    {
        < 60 => brand.Random.Next(1, 20),
        < 88 => brand.Random.Next(20, 50),
        _ => brand.Random.Next(50, 400),
    };

    private IReadOnlyList<string> CollectedBy(Part part, Flaw flaw)
    {
        if (flaw == Flaw.NotConnected)
        {
            return [DataKinds.Orders];
        }

        if (part != Part.Source || !brand.Random.Percent(25))
        {
            return [];
        }

        string first = brand.Random.From(DataKinds.Collected);
        string second = brand.Random.From(DataKinds.Collected);
        return first == second ? [first] : [first, second];
    }
}
