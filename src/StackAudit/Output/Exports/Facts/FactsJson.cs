using System.Text.Json;
using StackAudit.Configuration;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>
/// All that is known about a stack and all that was worked out and found, in one JSON document: what a number of a report can be looked up in.
/// Things are found by their kind and id, so that an expression such as <c>tool.crm.annual_cost.value</c> leads to each.
/// </summary>
public static class FactsJson
{
    private const string Schema = "stackaudit-facts/1";

    /// <param name="result">Of a stack that was loaded.</param>
    /// <param name="proposals">What lies over it.</param>
    /// <param name="output">Stays open.</param>
    public static void Write(AnalysisResult result, ProposalLoadResult proposals, Stream output) => JsonParts.WriteObject(output, json =>
    {
        json.WriteString("schema", Schema);
        json.WriteStartObject("program");
        json.WriteString("name", "stackaudit");
        json.WriteString("version", ToolVersion.Text);
        json.WriteEndObject();
        json.WriteString("asOf", Printer.Date(result.Model.Today));
        var values = new FactValues(result.Model.Settings.Rates);
        WriteStack(json, result.Model, values);
        WriteEntities(json, new FactEntities(result.Workings!.Context, values), result.Model);
        FactProposals.Write(json, proposals.Proposals, values);
        FactExceptions.Write(json, result.Exceptions, values);
        FactFindings.Write(json, result.Findings, values);
        FactRules.Write(json, result);
        json.WriteArray("missingFacts", result.MissingFacts, JsonCheck.WriteMissingFact);
        json.WriteArray("problems", [.. result.Problems, .. proposals.Problems], JsonCheck.WriteProblem);
    });

    private static void WriteStack(Utf8JsonWriter json, StackModel model, FactValues values)
    {
        ExchangeRates rates = model.Settings.Rates;
        json.WriteStartObject("stack");
        json.WriteString("name", model.Name);
        json.WriteString("currency", rates.Currency);
        json.WriteStartObject("rates");
        foreach ((string currency, decimal rate) in rates.All.OrderBy(rate => rate.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(currency, rate);
        }

        json.WriteEndObject();
        json.WriteArray("files", model.Files, (json, file) => json.WriteStringValue(file.Path));
        WriteReport(json, model.Settings.Layers);
        foreach (Entity stack in model.All(StackKind.Kind.Name))
        {
            values.WriteStored(json, stack, except: ["name", "currency", "rates", "files", "report"]);
        }

        json.WriteEndObject();
    }

    // What the settings put on top of a report.
    private static void WriteReport(Utf8JsonWriter json, SettingsLayers layers)
    {
        (string Field, string? Text)[] said = [.. ((string[])["title", "intro", "contact"]).Select(field => (field, layers.Find("report", field)?.Value as string))];
        if (said.All(field => field.Text is null))
        {
            return;
        }

        json.WriteStartObject("report");
        foreach ((string field, string? text) in said.Where(field => field.Text is not null))
        {
            json.WriteString(field, text);
        }

        json.WriteEndObject();
    }

    // A kind of which there is nothing is an empty object, so that what counts it gives 0.
    private static void WriteEntities(Utf8JsonWriter json, FactEntities entities, StackModel model)
    {
        foreach (EntityKind kind in model.Schema.Kinds.Where(kind => kind.Name is not ("stack" or "finding" or "exception" or "proposal")))
        {
            json.WriteStartObject(kind.Name);
            foreach (Entity entity in model.All(kind.Name))
            {
                entities.Write(json, entity);
                json.FlushWhenLarge();
            }

            json.WriteEndObject();
        }
    }
}
