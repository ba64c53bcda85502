using System.Text;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The missing facts as a list to send round and fill in: one row for each fact of each thing, with an empty cell for the answer.</summary>
internal static class NextStepCsv
{
    private static readonly string[] Headings = ["kind", "id", "name", "field", "answer", "who", "line", "file", "rules"];

    public static void Write(IReadOnlyList<NextStep> steps, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: options.IsFile);
        CsvText.WriteLine(writer, Headings);
        foreach (NextStep step in steps.Where(step => step.Fact is not null))
        {
            foreach (Entity entity in step.Fact!.Entities)
            {
                CsvText.WriteLine(writer, Row(step, step.Fact.Field, entity).Select(CsvText.Harmless));
            }
        }
    }

    private static string[] Row(NextStep step, string field, Entity entity) =>
    [
        entity.Kind.Name, entity.Id, entity.Name, field, "", string.Join("; ", Responsible.For(entity).Select(who => who.Id)), step.Line, entity.Location.ToString(), Printer.Number(step.Unlocks),
    ];
}
