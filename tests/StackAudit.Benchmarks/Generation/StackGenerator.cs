namespace StackAudit.Benchmarks.Generation;

/// <summary>
/// Makes a stack as a large company's marketing writes it: a folder for each brand, three flows for each tool, hubs with half of the flows,
/// mistakes in a few tools. The same number and seed give the same bytes.
/// </summary>
internal static class StackGenerator
{
    /// <summary>With fewer, a brand lacks tools that every brand has.</summary>
    public const int FewestTools = 50;

    public static IEnumerable<GeneratedFile> Generate(int tools, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tools, FewestTools);
        int count = (tools + Brand.MostTools - 1) / Brand.MostTools;
        Brand[] brands = [.. Enumerable.Range(0, count).Select(i => new Brand(i, (tools * (i + 1) / count) - (tools * i / count), seed))];
        return [.. CompanyWriter.Write(brands), .. brands.SelectMany(brand => FilesOf(brand, brands))];
    }

    /// <summary>Writes a stack into a folder.</summary>
    public static void Write(string folder, int tools, int seed)
    {
        foreach (GeneratedFile file in Generate(tools, seed))
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    private static IEnumerable<GeneratedFile> FilesOf(Brand brand, Brand[] brands)
    {
        Brand? parent = brand.Index == 0 ? null : brands[(brand.Index - 1) / 2];
        IReadOnlyList<IReadOnlyList<PlannedFlow>> flows = new FlowPlanner(brand, parent).Plan();
        IReadOnlyDictionary<string, ToolFacts> facts = FactFinder.Find(brand, [.. flows.SelectMany(ofTool => ofTool)]);
        int half = brand.Tools.Count / 2;
        return
        [
            DataWriter.Write(brand),
            OrganisationWriter.Write(brand),
            ContractWriter.Write(brand),
            FiguresWriter.Write(brand),
            InitiativeWriter.Write(brand),
            SightingWriter.Write(brand, facts),
            Tools("tools-1", 0, half),
            Tools("tools-2", half, brand.Tools.Count),
        ];

        GeneratedFile Tools(string name, int first, int end)
        {
            var text = new StackText();
            text.Line($"# Tools of {brand.Name}, and where their data comes from and goes to.");
            Anchors.Write(brand, text);
            text.Line("tools:");
            var tools = new ToolWriter(brand, text);
            for (int position = first; position < end; position++)
            {
                tools.Write(brand.Tools[position], facts[brand.Tools[position].Id]);
            }

            text.Line();
            text.Line("flows:");
            var written = new FlowWriter(brand, text);
            foreach (PlannedFlow flow in flows.Skip(first).Take(end - first).SelectMany(ofTool => ofTool))
            {
                written.Write(flow);
            }

            return text.At($"{brand.Id}/{name}.yaml");
        }
    }
}
