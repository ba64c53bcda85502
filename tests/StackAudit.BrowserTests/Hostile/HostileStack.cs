using System.Text;
using StackAudit.Schema;

namespace StackAudit.BrowserTests.Hostile;

/// <summary>A stack in which every text of every kind is hostile: written from the schema, so that a field added later is in it.</summary>
internal static class HostileStack
{
    /// <summary>The sheets about each of its entities that a sheet can be about.</summary>
    public static IEnumerable<string> Sheets =>
        Enumerable.Range(0, HostileText.All.Count).SelectMany(i => (string[])[$"--view renewal --on contract-{i}", $"--view incident --on {(i % 2 == 0 ? "vendor" : "tool")}-{i}"]);

    public static void Write(string folder)
    {
        for (int i = 0; i < HostileText.All.Count; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"part-{i}.yaml"), Part(i));
            Directory.CreateDirectory(Path.Combine(folder, "proposals"));
            var proposal = new HostileWriter(i);
            proposal.Line("proposal:").Record(StackSchema.BuiltIn["proposal"].Fields, 2);
            File.WriteAllText(Path.Combine(folder, "proposals", $"proposal-{i}.yaml"), proposal.ToString());
        }

        File.WriteAllText(Path.Combine(folder, "stackaudit.yaml"), Settings());
    }

    private static string Part(int i)
    {
        var text = new HostileWriter(i);
        foreach (EntityKind kind in StackSchema.BuiltIn.Kinds.Where(kind => kind.Section is not null))
        {
            text.Line($"{kind.Section}:").Line(kind.IsList ? "  -" : $"  {kind.Name}-{i}:").Record(kind.Fields, 4);
        }

        return text.ToString();
    }

    private static string Settings()
    {
        var text = new StringBuilder();
        text.AppendLine($"name: {HostileWriter.Quoted(HostileText.All[0])}");
        text.AppendLine("as_of: 2026-06-30");
        text.AppendLine("currency: EUR");
        text.AppendLine($"repository: {HostileWriter.Quoted(HostileText.All[2])}");
        text.AppendLine("categories: { some-word: Some words }");
        text.AppendLine("taxonomy: { some-word: personal }");
        text.AppendLine("report:");
        text.AppendLine($"  title: {HostileWriter.Quoted(HostileText.All[3])}");
        text.AppendLine($"  intro: {HostileWriter.Quoted(HostileText.All[1])}");
        text.AppendLine($"  contact: {HostileWriter.Quoted(HostileText.All[0])}");
        text.AppendLine("exceptions:");
        for (int i = 0; i < HostileText.All.Count; i++)
        {
            text.AppendLine($"  - {{ rule: active-without-review, on: [tool-{i}], reason: {HostileWriter.Quoted(HostileText.All[i])}, approved_by: person-{i}, until: 2026-12-31 }}");
        }

        return text.ToString();
    }
}
