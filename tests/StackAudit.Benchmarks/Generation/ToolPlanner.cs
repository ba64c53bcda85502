namespace StackAudit.Benchmarks.Generation;

/// <summary>Decides which tools a brand has. What must be there whatever the seed hangs on the position, the rest on chance.</summary>
internal sealed class ToolPlanner(Brand brand)
{
    private readonly FlawPlan _flaws = new(brand);
    private readonly OwnerPlanner _owners = new(brand);

    public IReadOnlyList<PlannedTool> Plan(int count) => [.. Enumerable.Range(0, count).Select(PlanTool)];

    private PlannedTool PlanTool(int position)
    {
        Flaw flaw = _flaws.Of(position);
        Part part = PartOf(position, flaw);
        bool mayMail = part == Part.Destination && flaw == Flaw.None && position % 40 != 9 && position != Places.Door;
        bool isMailer = flaw == Flaw.NobodyTold || (mayMail && brand.Random.Percent(12));
        bool isImportant = IsImportant(position, part, flaw) || brand.Random.Percent(8);
        var (area, job) = NameOf(position);
        return new PlannedTool
        {
            Position = position,
            Id = $"{area.Name.ToLowerInvariant()}{job.Name}-{brand.Id}",
            Name = $"{area.Name}{job.Name} {brand.Name}",
            Vendor = VendorOf(flaw == Flaw.TwinAccount ? position - 1 : position),
            Category = CategoryOf(flaw is Flaw.SameJob or Flaw.TwinAccount ? position - 1 : position, part),
            Description = $"{job.Verb} {area.Phrase} of {brand.Name}.",
            Part = part,
            Flaw = flaw,
            Status = StatusOf(position, flaw),
            IsImportant = isImportant && flaw is not (Flaw.NoSecondFactor or Flaw.PlanLacks),
            Users = UsersOf(flaw),
            HasTwin = _flaws.Of(position + 1) == Flaw.SameJob,
            Owners = _owners.Of(position, part, flaw),
            Roles = Roles.Of(brand, position, part, isMailer, flaw, area.Word, job.Word),
            Capabilities = CapabilitiesOf(position, flaw),
            Collects = CollectedBy(position, part, flaw, isMailer),
            Uses = part == Part.Destination ? UsedBy(flaw, isMailer) : [],
        };
    }

    private bool IsImportant(int position, Part part, Flaw flaw) =>
        part is Part.Core or Part.Hub
        || flaw is Flaw.NoSignOn or Flaw.NoExit or Flaw.LightReview or Flaw.OneOwnerAlone
        || _flaws.IsLinked(position)
        || Places.IsRelay(position - 1);

    private Part PartOf(int position, Flaw flaw) => (position, flaw) switch
    {
        (Places.Crm or Places.Ledger or Places.Warehouse, _) => Part.Core,
        (Places.Gate, _) => Part.Gate,
        (Places.Desk, _) => Part.Desk,
        (_, Flaw.PastConsent) => Part.Advertising,
        (_, Flaw.Stranded) => Part.Satellite,
        (_, Flaw.NotConnected or Flaw.OnlyLink or Flaw.Subsumed or Flaw.GoingAway or Flaw.ByHand) => Part.Source,
        (_, Flaw.LostEvents or Flaw.StoresUnknown or Flaw.UnmappedTag or Flaw.NeverRead) => Part.Source,
        (_, not Flaw.None) => Part.Destination,
        _ when position % 10 == 0 => Part.Hub,
        _ when position % 40 == 31 || _flaws.IsLinked(position) => Part.Satellite,
        _ when position % 25 == 7 => Part.Advertising,
        _ => position % 2 == 0 ? Part.Source : Part.Destination,
    };

    private static ((string Name, string Word, string Phrase) Area, (string Name, string Word, string Verb) Job) NameOf(int position) =>
        (Words.Areas[position % Words.Areas.Length], Words.Jobs[((position / Words.Areas.Length) + (position % Words.Areas.Length)) % Words.Jobs.Length]);

    private static string VendorOf(int position)
    {
        var (area, job) = NameOf(position);
        return $"{area.Name.ToLowerInvariant()}{job.Name}";
    }

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
        (_, Flaw.HalfClosed or Flaw.DataLeft or Flaw.Zombie) => "retired",
        (_, Flaw.NoBecauseNo) => "rejected",
        (_, Flaw.TrialOver) => "trial",
        (_, Flaw.GoingAway or Flaw.OutlivesPlan) => "retiring",
        (_, not Flaw.None) => "active",
        _ when _flaws.Of(position + 1) == Flaw.Stranded => "retiring",
        (11 or 29, _) => "retired",
        (19, _) => "retiring",
        (9, _) => ((string[])["trial", "proposed", "rejected"])[position / 40 % 3],
        _ => "active",
    };

    private int UsersOf(Flaw flaw) => (flaw, brand.Random.Next(100)) switch
    {
        (Flaw.NoLeaverProcess, _) => brand.Random.Next(20, 50),
        (Flaw.NoSecondFactor or Flaw.PlanLacks, _) or (_, < 60) => brand.Random.Next(1, 20),
        (_, < 88) => brand.Random.Next(20, 50),
        _ => brand.Random.Next(50, 400),
    };

    // Two of a kind can do almost the same, and one of another kind half of what its neighbour can.
    private string[] CapabilitiesOf(int position, Flaw flaw) => flaw switch
    {
        Flaw.SameSkills => [.. Skills(position - 1)[..4], Skills(position)[4]],
        Flaw.Subsumed => Skills(position - 1)[..2],
        _ when position % 8 == 6 || _flaws.Of(position + 1) is Flaw.SameSkills or Flaw.Subsumed => Skills(position),
        _ => [],
    };

    private static string[] Skills(int position)
    {
        var (area, job) = NameOf(position);
        return [.. ((string[])["drafts", "calendar", "lists", "reports", "notes"]).Select(skill => $"{area.Word}-{job.Word}-{skill}")];
    }

    private IReadOnlyList<string> CollectedBy(int position, Part part, Flaw flaw, bool isMailer) => (part, flaw) switch
    {
        (_, Flaw.NotConnected) => [DataKinds.Contact, DataKinds.Orders],
        (_, Flaw.Subsumed) => [DataKinds.Contact],
        (_, Flaw.NeverRead) => [DataKinds.Orders],
        _ when _flaws.Of(position + 1) == Flaw.Subsumed => [DataKinds.Contact, DataKinds.Orders],
        (Part.Hub, _) when !Places.IsRelay(position) => DataKinds.CollectedByHubs,
        (Part.Desk, _) => [DataKinds.Erasure],
        (Part.Source, _) when position == Places.Asking => [DataKinds.Contact, DataKinds.Answers],
        (Part.Source, _) when Places.IsBeforeRelay(position) => DataKinds.Collected,
        (Part.Source, _) => SomeCollected(),
        _ => isMailer ? [DataKinds.Engagement] : [],
    };

    private string[] SomeCollected()
    {
        string first = brand.Random.From(DataKinds.Collected);
        string second = brand.Random.From(DataKinds.Collected);
        return first == second ? [first] : [first, second];
    }

    private string[] UsedBy(Flaw flaw, bool isMailer) => flaw switch
    {
        Flaw.NobodyTold => [DataKinds.Contact, DataKinds.Behaviour],
        Flaw.Circle or Flaw.Abroad => [DataKinds.Contact],
        _ when isMailer => brand.Random.From(DataKinds.UsedByMailers),
        _ => brand.Random.From(DataKinds.UsedByOthers),
    };
}
