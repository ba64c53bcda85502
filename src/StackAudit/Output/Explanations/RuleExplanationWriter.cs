using System.Globalization;
using StackAudit.Explaining;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Shows a rule in plain words.</summary>
internal sealed class RuleExplanationWriter(StyledWriter text)
{
    private readonly ParagraphWriter _paragraphs = new(text);

    public void Write(RuleExplanation explanation)
    {
        RuleDescriptor rule = explanation.Rule;
        text.Write(rule.Code, Palette.Of(rule.Severity));
        text.WriteLine($" {rule.Name}: {rule.Title}", Tone.Heading);
        string raised = explanation.Raised.Count == 0 ? "" : $"; {string.Join("; ", explanation.Raised)}";
        _paragraphs.Write($"{rule.Severity.Word()}{raised} · {rule.Category} · {PlaceText.Of(explanation.Place)}", "", Tone.Faint);
        WriteStatus(rule);
        WriteHeading("What it does");
        for (int i = 0; i < explanation.Steps.Count; i++)
        {
            _paragraphs.Write(explanation.Steps[i], string.Create(CultureInfo.InvariantCulture, $"{i + 1,4}. "));
        }

        WriteSection("Why it matters", rule.Because);
        WriteSection("What to do", rule.Help);
        WriteNames("Words it uses", explanation.Definitions);
        WriteNames("Tables it looks into", explanation.Tables);
        WriteParameters(explanation.Parameters);
        WriteExample("An example that fails", explanation.Failing);
        WriteExample("An example that passes", explanation.Passing);
        if (rule.Link != null)
        {
            WriteSection("More", rule.Link);
        }
    }

    private void WriteHeading(string heading)
    {
        text.WriteLine();
        text.WriteLine(heading, Tone.Heading);
    }

    private void WriteStatus(RuleDescriptor rule)
    {
        if (rule.Status != Language.Binding.RuleStatus.Stable)
        {
            _paragraphs.Write($"{rule.Status.ToString().ToLowerInvariant()}{(rule.StatusReason == null ? "" : $": {rule.StatusReason}")}", "", Tone.Warning);
        }
    }

    private void WriteSection(string heading, string words)
    {
        if (words.Length > 0)
        {
            WriteHeading(heading);
            _paragraphs.Write(words);
        }
    }

    private void WriteNames(string heading, IReadOnlyList<NameExplanation> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        WriteHeading(heading);
        foreach (NameExplanation name in names)
        {
            _paragraphs.Write(name.Text, $"  {name.Name}: ");
        }
    }

    private void WriteParameters(IReadOnlyList<ParameterExplanation> parameters)
    {
        if (parameters.Count == 0)
        {
            return;
        }

        WriteHeading("Parameters");
        foreach (ParameterExplanation parameter in parameters)
        {
            string bounds = parameter.Bounds == null ? "" : $"; {parameter.Bounds}";
            string about = parameter.Description == null ? "" : $" {parameter.Description}.";
            _paragraphs.Write($"{parameter.Value} ({parameter.Origin}{bounds}).{about}", $"  {parameter.Name}: ");
        }
    }

    private void WriteExample(string heading, RuleExample? example)
    {
        if (example == null)
        {
            return;
        }

        WriteHeading($"{heading}{(example.AsOf == null ? "" : $" (as of {example.AsOf})")}");
        foreach (string line in example.Yaml.Split('\n'))
        {
            text.WriteLine($"    {line}");
        }
    }
}
