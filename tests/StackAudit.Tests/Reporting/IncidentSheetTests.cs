using System.Net;
using System.Text.Json;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

/// <summary>The sheet against the exported facts, which know nothing of it.</summary>
public sealed class IncidentSheetTests : IDisposable
{
    private static readonly string[] Vendors = ["twilio", "zapier-inc", "klaviyo-inc", "shopify-inc", "hightouch-inc", "google", "workato-inc", "intuit"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void EveryFlowAndCredentialOfAVendorIsOnIt()
    {
        JsonElement facts = Facts();
        int seen = 0;
        foreach (string vendor in Vendors)
        {
            string sheet = Sheet(vendor);
            HashSet<string> tools = [.. facts.GetProperty("tool").EnumerateObject().Where(tool => IsOf(vendor, Text(tool.Value, "vendor"), facts)).Select(tool => tool.Name)];
            foreach (JsonProperty flow in facts.GetProperty("flow").EnumerateObject())
            {
                JsonElement? auth = flow.Value.TryGetProperty("auth", out JsonElement given) ? given : null;
                string?[] ends = [Text(flow.Value, "from"), Text(flow.Value, "to"), Text(flow.Value, "through"), auth is { } held ? Text(held, "held_by") : null];
                if (!ends.Any(end => end is not null && tools.Contains(end)))
                {
                    continue;
                }

                seen++;
                Assert.Contains($"id=\"flow-{WebUtility.HtmlEncode(flow.Name)}\"", sheet, StringComparison.Ordinal);
                if (auth is { } signs && Text(signs, "credential") is { } word)
                {
                    Assert.Contains($"<bdi>{word}</bdi>", sheet, StringComparison.Ordinal);
                }
            }
        }

        Assert.True(seen > 60);
    }

    [Fact]
    public void ItHoldsNoPersonAndNoWeaknessWhereThatIsAskedFor()
    {
        string sheet = Sheet("twilio", "--without", "people,weaknesses");

        Assert.DoesNotContain("Ottilie", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("mirjam", sheet, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("What we do not know", sheet, StringComparison.Ordinal);
        Assert.Contains("segment-klaviyo", sheet, StringComparison.Ordinal);
        Assert.Contains("What we do not know", Sheet("twilio"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsOf(string top, string? vendor, JsonElement facts) =>
        vendor == top || (vendor is not null && facts.GetProperty("vendor").GetProperty(vendor).TryGetProperty("parent", out JsonElement parent) && IsOf(top, parent.GetString(), facts));

    private static string? Text(JsonElement element, string field) => element.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;

    private JsonElement Facts()
    {
        Assert.Equal(0, CommandRun.Of("export", "facts", Repository.PathOf("examples", "retailer"), "--out", _folder.File("facts.json")).ExitCode);
        return JsonDocument.Parse(File.ReadAllText(_folder.File("facts.json"))).RootElement;
    }

    private string Sheet(string vendor, params string[] more)
    {
        string[] command = ["report", Repository.PathOf("examples", "retailer"), "--view", "incident", "--on", vendor, "--out", _folder.File("sheet.html"), .. more];
        Assert.Equal(0, CommandRun.Of(command).ExitCode);
        return File.ReadAllText(_folder.File("sheet.html"));
    }
}
