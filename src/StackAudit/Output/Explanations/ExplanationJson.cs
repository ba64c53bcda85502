using System.Text.Json;
using StackAudit.Explaining;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Explanations for other programs.</summary>
public static class ExplanationJson
{
    /// <summary>The answer; of a question without one, the message.</summary>
    public static void Write(Explanation explanation, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            switch (explanation)
            {
                case RuleExplanation rule:
                    WriteRule(json, rule);
                    break;
                case FindingExplanation finding:
                    WriteFinding(json, finding);
                    break;
                case EntityExplanation entity:
                    WriteEntity(json, entity);
                    break;
                case RuleConfiguration configuration:
                    RuleConfigurationJson.Write(json, configuration);
                    break;
                case SharedConfiguration shared:
                    RuleConfigurationJson.Write(json, shared);
                    break;
                case MistakeExplanation mistake:
                    json.WriteString("code", mistake.Code);
                    json.WriteString("name", mistake.Name);
                    json.WriteString("severity", mistake.Severity);
                    json.WriteString("text", mistake.Text);
                    break;
                case NoExplanation none:
                    json.WriteString("message", none.Message);
                    break;
            }
        });
    }

    private static void WriteRule(Utf8JsonWriter json, RuleExplanation explanation)
    {
        json.WriteString("code", explanation.Rule.Code);
        json.WriteString("name", explanation.Rule.Name);
        json.WriteString("title", explanation.Rule.Title);
        json.WriteString("severity", explanation.Rule.Severity.Word());
        json.WriteArray("raised", explanation.Raised, (json, raised) => json.WriteStringValue(raised));
        json.WriteString("category", explanation.Rule.Category);
        json.WriteString("because", explanation.Rule.Because);
        json.WriteString("help", explanation.Rule.Help);
        json.WriteLocation(explanation.Place);
        json.WriteArray("steps", explanation.Steps, (json, step) => json.WriteStringValue(step));
        json.WriteArray("definitions", explanation.Definitions, WriteName);
        json.WriteArray("tables", explanation.Tables, WriteName);
        json.WriteArray("parameters", explanation.Parameters, WriteParameter);
        WriteExample(json, "failing", explanation.Failing);
        WriteExample(json, "passing", explanation.Passing);
    }

    private static void WriteName(Utf8JsonWriter json, NameExplanation name)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Name);
        json.WriteString("text", name.Text);
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, ParameterExplanation parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("value", parameter.Value);
        json.WriteString("origin", parameter.Origin);
        json.WriteString("bounds", parameter.Bounds);
        json.WriteString("description", parameter.Description);
        json.WriteEndObject();
    }

    private static void WriteExample(Utf8JsonWriter json, string name, RuleExample? example)
    {
        if (example == null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("title", example.Title);
        json.WriteString("asOf", example.AsOf);
        json.WriteString("yaml", example.Yaml);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingExplanation explanation)
    {
        json.WritePropertyName("finding");
        JsonFinding.Write(json, explanation.Finding);
        json.WriteArray("steps", explanation.Steps, WriteStep);
        json.WriteNumber("further", explanation.Further);
    }

    private static void WriteEntity(Utf8JsonWriter json, EntityExplanation explanation)
    {
        json.WriteString("code", explanation.Rule.Code);
        json.WriteString("name", explanation.Rule.Name);
        json.WriteString("kind", explanation.Entity.Kind.Name);
        json.WriteString("id", explanation.Entity.Id);
        json.WriteString("neverMet", explanation.NeverMet);
        json.WriteArray("findings", explanation.Findings, (json, finding) =>
        {
            json.WriteStartObject();
            WriteFinding(json, finding);
            json.WriteEndObject();
        });
        json.WriteArray("matches", explanation.Matches, WriteMatch);
        json.WriteNumber("further", explanation.Further);
    }

    private static void WriteMatch(Utf8JsonWriter json, ExplainedMatch match)
    {
        json.WriteStartObject();
        json.WriteString("name", match.Name);
        json.WriteString("outcome", Word(match.Outcome));
        json.WriteArray("steps", match.Steps, WriteStep);
        json.WriteArray("missing", match.Missing, (json, fact) =>
        {
            json.WriteStartObject();
            json.WriteString("kind", fact.Entity.Kind.Name);
            json.WriteString("id", fact.Entity.Id);
            json.WriteString("field", fact.Field);
            json.WriteString("line", fact.Line.Length == 0 ? null : fact.Line);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, ExplainedStep step)
    {
        json.WriteStartObject();
        json.WriteString("text", step.Text);
        json.WriteString("answer", step.Answer.Length == 0 ? null : step.Answer);
        json.WriteArray("values", step.Values, WriteReading);
        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject();
        json.WriteString("name", reading.Name);
        json.WriteString("value", reading.Value);
        json.WriteLocation(reading.Place);
        json.WriteArray("from", reading.From, WriteReading);
        json.WriteEndObject();
    }

    private static string Word(MatchOutcome outcome) => outcome switch
    {
        MatchOutcome.LeftOut => "left-out",
        MatchOutcome.CouldNotLook => "could-not-look",
        MatchOutcome.MetNothing => "met-nothing",
        _ => "fine",
    };
}
