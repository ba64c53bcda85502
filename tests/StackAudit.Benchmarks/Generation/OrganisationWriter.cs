namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes the teams of a brand and the people in them.</summary>
internal static class OrganisationWriter
{
    private static readonly (string Id, string Name, string Side)[] Teams =
        [("crm", "CRM and loyalty", "marketing"), ("campaigns", "Campaigns", "marketing"), ("shop", "Shop", "sales"), ("it", "Marketing technology", "it")];

    private static readonly string[] Roles = ["Lifecycle Manager", "Analyst", "Campaign Manager", "Shop Manager", "Integration Engineer", "Product Owner"];

    public static GeneratedFile Write(Brand brand)
    {
        var text = new StackText();
        text.Line("teams:");
        for (int i = 0; i < Teams.Length; i++)
        {
            string budget = brand.Index % 10 == 3 && i == 0 ? "40000" : "9000000";
            string side = $"side: {Teams[i].Side}, lead: {brand.People[i]}, budget: {budget}";
            text.Line($"  {brand.Team(Teams[i].Id)}: {{ name: {Teams[i].Name} {brand.Name}, {side} }}");
        }

        text.Line();
        text.Line("# All people are invented.");
        text.Line("people:");
        for (int i = 0; i < brand.People.Count; i++)
        {
            string first = Words.FirstNames[i % Words.FirstNames.Length];
            string surname = Words.Surnames[(i + brand.Index) % Words.Surnames.Length];
            string team = brand.Team(Teams[i % Teams.Length].Id);
            string manager = i < Teams.Length ? "" : $", manager: {brand.People[i % Teams.Length]}";
            string ends = brand.People[i] == brand.Leaver ? ", ends: 2026-07-20" : "";
            text.Line($"  {brand.People[i]}: {{ name: {first} {surname}, role: {Roles[i % Roles.Length]}, team: {team}{manager}{ends} }}");
        }

        return text.At($"{brand.Id}/people.yaml");
    }
}
