namespace StackAudit.Benchmarks.Generation;

/// <summary>Decides who answers for a tool: mostly teams; where it is a person, somebody stands in.</summary>
internal sealed class OwnerPlanner(Brand brand)
{
    private static readonly string[] BusinessTeams = ["crm", "campaigns", "shop"];

    private readonly Random _random = brand.Random;

    public PlannedOwners Of(int position, Part part, Flaw flaw)
    {
        string team = brand.Team(_random.From(BusinessTeams));
        string technical = brand.Team("it");
        string person = _random.From(brand.Staff);
        int chance = _random.Next(100);
        if (brand.HasOverloadedExpert && (part == Part.Core || position == Places.Connector))
        {
            return new PlannedOwners(team, brand.People[1], null);
        }

        return (flaw, chance) switch
        {
            (Flaw.NoOwner, _) => new PlannedOwners(null, technical, null),
            (Flaw.NobodysFlow, _) => new PlannedOwners(person, null, Other(person)),
            (Flaw.OneOwnerAlone, _) => new PlannedOwners(person, technical, null),
            (_, < 14) => new PlannedOwners(person, technical, Other(person)),
            (_, < 18) => new PlannedOwners(team, null, null),
            (_, < 21) => new PlannedOwners(team, person, null),
            _ => new PlannedOwners(team, technical, null),
        };
    }

    private string Other(string person) => brand.Staff[(brand.Staff.ToList().IndexOf(person) + 1) % brand.Staff.Count];
}
