using StackAudit.Diagnostics;
using StackAudit.Explaining;

namespace StackAudit.Output;

/// <summary>Explanations for people at a terminal.</summary>
public static class ExplanationText
{
    /// <summary>The answer.</summary>
    public static void Write(Explanation explanation, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        switch (explanation)
        {
            case RuleExplanation rule:
                new RuleExplanationWriter(text).Write(rule);
                break;
            case FindingExplanation finding:
                new FindingExplanationWriter(text).Write(finding);
                break;
            case EntityExplanation entity:
                new EntityExplanationWriter(text).Write(entity);
                break;
            case RuleConfiguration configuration:
                new RuleConfigurationWriter(text).Write(configuration);
                break;
            case SharedConfiguration shared:
                new RuleConfigurationWriter(text).Write(shared);
                break;
            case MistakeExplanation mistake:
                text.WriteLine($"{mistake.Code} {mistake.Name} ({mistake.Severity})", Tone.Heading);
                text.WriteLine();
                WriteMarkdown(mistake.Text, text);
                break;
        }
    }

    /// <summary>What kept the answer from being whole.</summary>
    public static void WriteProblems(Explanation explanation, TextWriter writer, TextStyle style)
    {
        ProblemText.Write(explanation.Problems.Where(problem => problem.Severity == Severity.Error), writer, style);
        if (explanation is NoExplanation none)
        {
            writer.WriteLine($"stackaudit: {none.Message}");
        }
    }

    // Examples as they are, prose in lines of the terminal's width.
    private static void WriteMarkdown(string markdown, StyledWriter text)
    {
        var paragraphs = new ParagraphWriter(text);
        bool isCode = false;
        foreach (string line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode || line.Length == 0)
            {
                text.WriteLine(line.Length == 0 ? "" : $"    {line}");
            }
            else
            {
                paragraphs.Write(line);
            }
        }
    }
}
