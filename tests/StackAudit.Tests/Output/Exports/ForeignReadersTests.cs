using System.Diagnostics;
using System.Text;
using StackAudit.Output;
using StackAudit.Tests.Output.Formats;
using StackAudit.Tests.Output.SchemaDocuments;
using StackAudit.Tests.Support;
using Xunit;
using Calendar = Ical.Net.Calendar;

namespace StackAudit.Tests.Output.Exports;

/// <summary>Whatever stands in a stack, the programs that an export is for can read it.</summary>
public sealed class ForeignReadersTests : IDisposable
{
    private const string BomSchema = "data/schemas/bom-1.6.schema.json";

    private readonly ExportedStacks _stacks = new();

    public void Dispose() => _stacks.Dispose();

    [SchemaFact(BomSchema)]
    public void BillsOfServicesAreValid()
    {
        IReadOnlyList<string> files = _stacks.ExportAll("cyclonedx");
        IReadOnlyDictionary<string, string> checks = SchemaCheck.Run(Repository.SharedPathOf(BomSchema), files);

        Assert.Equal(files.Count, checks.Count);
        Assert.DoesNotContain(checks, check => check.Value != "valid");
    }

    [SchemaFact(BomSchema)]
    public void TheSchemaOfBillsTellsWhatIsWrong()
    {
        string file = _stacks.Export(_stacks.Paths[0], "cyclonedx");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"inbound\"", "\"inwards\"", StringComparison.Ordinal));

        Assert.NotEqual("valid", SchemaCheck.Run(Repository.SharedPathOf(BomSchema), [file])[file]);
    }

    [ShellFact("dot")]
    public void GraphvizDraws()
    {
        foreach (string file in DiagramGrouping.All.SelectMany(grouping => _stacks.ExportAll("dot", "--group-by", grouping.Name)))
        {
            using Process process = Process.Start(new ProcessStartInfo("dot", ["-Tsvg", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string drawn = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal((0, ""), (process.ExitCode, errors.Result));
            Assert.Equal(File.ReadLines(file).Count(line => line.Contains(" -> ", StringComparison.Ordinal) && line.EndsWith(';')), drawn.Split("class=\"edge\"").Length - 1);
        }
    }

    [NpmFact]
    public void MermaidReads()
    {
        string wrong = _stacks.File("wrong.mmd");
        File.WriteAllText(wrong, "flowchart LR\n  t0[\"A\n  t0 -->|\"b t1\n");

        IReadOnlyDictionary<string, string> checks = DiagramCheck.Run([.. _stacks.ExportAll("mermaid"), .. _stacks.ExportAll("mermaid", "--group-by", "team"), wrong]);

        Assert.Equal((_stacks.Paths.Count * 2) + 1, checks.Count);
        Assert.NotEqual("flowchart-v2", checks[wrong]);
        Assert.DoesNotContain(checks, check => check.Key != wrong && check.Value != "flowchart-v2");
    }

    [Fact]
    public void CalendarsAreRead()
    {
        foreach (string file in _stacks.ExportAll("ics", "--no-builtin-rules"))
        {
            byte[] bytes = File.ReadAllBytes(file);
            Calendar calendar = Calendar.Load(Encoding.UTF8.GetString(bytes))!;
            IReadOnlyList<CalendarEvent> written = CalendarReader.Read(file, Encoding.UTF8.GetString(bytes));

            Assert.Equal(written.Select(each => (each.Uid, each.Summary, each.Description, each.Day)), calendar.Events.Select(each => (each.Uid!, each.Summary!, each.Description!, each.Start!.Date)));
            Assert.All(calendar.Events, each => Assert.True(each.IsAllDay && each.Alarms.Count == 2 && each.Sequence == 0));
            Assert.All(Lines(bytes), length => Assert.InRange(length, 1, 75));
        }
    }

    [Fact]
    public void TablesBeginByTellingThatTheyAreUtf8()
    {
        foreach (string kind in (string[])["person", "team", "vendor", "data", "tool", "flow", "contract", "journey", "kpi", "report", "initiative", "statement", "term", "sighting"])
        {
            byte[] bytes = File.ReadAllBytes(_stacks.Export(_stacks.Hostile, "csv", "--kind", kind));
            Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        }
    }

    [Fact]
    public void ARegisterOfHostileWordsHasNoMarkupOfTheirs()
    {
        string page = File.ReadAllText(_stacks.Export(_stacks.Hostile, "ropa", "--format", "html"));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<base", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, page.Split("</style>").Length - 1);
    }

    private static IEnumerable<int> Lines(byte[] bytes)
    {
        int start = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
            {
                Assert.Equal((byte)'\r', bytes[i - 1]);
                yield return i - 1 - start;
                start = i + 1;
            }
        }
    }
}
