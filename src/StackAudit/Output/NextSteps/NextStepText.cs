using System.Text;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Shows people what is worth doing, and then what is worth finding out.</summary>
internal static class NextStepText
{
    private const int Most = 15;

    public static void Write(IReadOnlyList<NextStep> steps, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var text = new StyledWriter(writer, options.Style);
        if (steps.Count == 0)
        {
            text.WriteLine("Nothing to do, and nothing to find out.", Tone.Heading);
            return;
        }

        WriteSection(text, "Do", [.. steps.Where(step => step.Fact is null)], options.All, WriteAction);
        WriteSection(text, "Find out", [.. steps.Where(step => step.Fact is not null)], options.All, WriteQuestion);
    }

    private static void WriteSection(StyledWriter text, string heading, NextStep[] steps, bool all, Action<StyledWriter, NextStep> write)
    {
        if (steps.Length == 0)
        {
            return;
        }

        text.WriteLine(heading, Tone.Heading);
        foreach (NextStep step in all ? steps : steps.Take(Most))
        {
            write(text, step);
        }

        if (!all && steps.Length > Most)
        {
            text.WriteLine($"  and {Counted.Number(steps.Length - Most)} more: `--all` shows each.", Tone.Faint);
        }

        text.WriteLine();
    }

    private static void WriteAction(StyledWriter text, NextStep step)
    {
        text.WriteLine($"  {step.Text}");
        string money = step.Money is { } amount ? $" · {amount} at stake" : "";
        text.WriteLine($"    {step.Findings[0].Rule.Code} · settles {SeverityWords.Tally(step.Findings.Select(finding => finding.Severity))}{money}{Who(step)}", Tone.Faint);
        foreach (Finding finding in step.Findings.Take(1))
        {
            text.WriteLine($"    {finding.Location}", Tone.Faint);
        }
    }

    private static void WriteQuestion(StyledWriter text, NextStep step)
    {
        text.WriteLine($"  {step.Text}");
        string line = step.Line.Length == 0 ? "" : $" · add `{step.Line}`";
        text.WriteLine($"    {MissingFactEffect.Of(step.Fact!)}{line}{Who(step)}", Tone.Faint);
        text.WriteLine($"    {step.Fact!.Entities[0].Location}", Tone.Faint);
    }

    private static string Who(NextStep step) => step.Who.Count == 0 ? "" : $" · {string.Join(", ", step.Who.Select(person => person.Id))}";
}
