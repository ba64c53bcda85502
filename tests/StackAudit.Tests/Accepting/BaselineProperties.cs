using CsCheck;
using StackAudit.Accepting;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Accepting;

/// <summary>
/// Whatever is done to a stack and its baseline, in whatever order: what counts and what is settled is what a second reckoning says,
/// no entry that stays changes a byte, and no comment is lost.
/// </summary>
public sealed class BaselineProperties
{
    private static readonly Gen<int[]> Choices = Gen.Int[0, 1_000_000].Array[8, 30];

    [Fact]
    public void OnlyWhatIsNewCountsAndOnlyWhatIsSettledGoes() => Choices.Sample(Check, iter: Runs.Of(60), threads: 2, print: choices => string.Join(", ", choices));

    private static void Check(int[] choices)
    {
        var naive = new NaiveBaseline();
        foreach (int choice in choices[..4])
        {
            naive.AddTool(choice);
        }

        foreach (int choice in choices[..4])
        {
            naive.AddFlow(choice);
        }

        using var stack = new SomeBaselinedStack("");
        stack.Write("rules/own.rules", SomeBaselinedStack.Rules.Split("rule ACME1004")[0]);
        Write(stack, naive);
        SomeBaselinedStack.Do(BaselineCreation.Plan(stack.Options, null));
        naive.Accept(naive.Violations.Keys);
        Agree(stack, naive);

        foreach (int choice in choices[4..])
        {
            Do(choice, stack, naive);
            Agree(stack, naive);
        }
    }

    private static void Do(int choice, SomeBaselinedStack stack, NaiveBaseline naive)
    {
        int rest = choice / 12;
        NaiveTool tool = naive.Tools[rest % naive.Tools.Count];
        switch (choice % 12)
        {
            case 0:
                naive.AddTool(rest);
                break;
            case 1:
                naive.AddFlow(rest);
                break;
            case 2:
                naive.Remove(rest);
                break;
            case 3:
                naive.Reorder(rest);
                break;
            case 4:
                tool.File = rest % 3;
                break;
            case 5:
                tool.Rename();
                break;
            case 6:
                tool.HasOwner = !tool.HasOwner;
                break;
            case 7:
                tool.Region = NaiveBaseline.Region(rest);
                break;
            case 8:
                tool.IsCritical = !tool.IsCritical;
                break;
            case 9:
                Comment(stack, rest);
                return;
            case 10:
                Accept(rest, stack, naive);
                return;
            default:
                Prune(stack, naive);
                return;
        }

        Write(stack, naive);
    }

    private static void Accept(int choice, SomeBaselinedStack stack, NaiveBaseline naive)
    {
        string[] counting = [.. naive.Counting];
        string code = $"ACME100{1 + (choice % 3)}";
        Finding? one = stack.Check().Findings.FirstOrDefault(finding => finding.Counts);
        (string[] words, IEnumerable<string> named) = (choice % 2, one) switch
        {
            (0, not null) => ([one.Id[..12]], [KeyOf(one)]),
            _ => ((string[])[code], counting.Where(key => key.StartsWith(code, StringComparison.Ordinal))),
        };
        Written(stack, () => BaselineAcceptance.Plan(stack.Options, words, "Accepted: it is \"so\""));
        naive.Accept(named);
    }

    private static void Prune(SomeBaselinedStack stack, NaiveBaseline naive)
    {
        string[] settled = [.. naive.Settled];
        Written(stack, () => BaselinePruning.Plan(stack.Options));
        foreach (string key in settled)
        {
            naive.Accepted.Remove(key);
        }
    }

    // Nothing but the entries that the change names comes or goes.
    private static void Written(SomeBaselinedStack stack, Func<BaselineChange> plan)
    {
        string before = stack.Baseline;
        BaselineChange change = plan();
        SomeBaselinedStack.Do(change);
        string after = stack.Baseline;
        HashSet<string> gone = [.. change.Removed.Concat(change.Added).Select(entry => entry.Id)];
        Assert.Equal(Comments(before), Comments(after));
        Assert.Equal(Entries(before).Where(line => !gone.Any(line.Contains)), Entries(after).Where(line => !gone.Any(line.Contains)));
        Assert.Equal(change.Entries, Entries(after).Length);
    }

    private static string[] Entries(string text) => [.. text.Split('\n').Where(line => line.TrimStart().StartsWith("- {", StringComparison.Ordinal)).Select(line => line.Split(" # ")[0])];

    private static string[] Comments(string text)
    {
        var source = new SourceText(Baseline.FileName, text);
        return [.. LayoutReader.Read(source)!.CommentsIn(0, text.Length).Select(source.Slice)];
    }

    private static void Comment(SomeBaselinedStack stack, int choice)
    {
        string[] lines = stack.Baseline.Split('\n');
        int at = 1 + (choice % (lines.Length - 1));
        bool ends = choice % 2 == 0 && lines[at].EndsWith('}');
        lines[at] = ends ? $"{lines[at]} # of {choice}" : $"  # before {choice}\n{lines[at]}";
        stack.Write(Baseline.FileName, string.Join('\n', lines));
    }

    private static void Write(SomeBaselinedStack stack, NaiveBaseline naive)
    {
        for (int file = 0; file < 3; file++)
        {
            string tools = string.Concat(naive.Tools.Where(tool => tool.File == file).Select(tool => tool.Written));
            stack.Write($"tools{file}.yaml", tools.Length == 0 ? "glossary: {}\n" : $"tools:\n{tools}");
        }

        string flows = string.Concat(naive.Flows.Select(flow => $"  - {{ from: {flow.From.Id}, to: {flow.To.Id}, via: {(flow.IsManual ? "manual" : "api")} }}\n"));
        stack.Write("stack.yaml", $"teams: {{ web: {{ name: Web, side: marketing }} }}\n{(flows.Length == 0 ? "" : $"flows:\n{flows}")}");
    }

    private static void Agree(SomeBaselinedStack stack, NaiveBaseline naive)
    {
        AnalysisResult result = stack.Check();
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == Diagnostics.Severity.Error);
        Assert.Equal(naive.Counting, result.Findings.Where(finding => finding.Counts).Select(KeyOf).Order(StringComparer.Ordinal));
        Assert.Equal(naive.Accepted.Count, result.Baseline!.Known);
        Assert.Equal(naive.Settled.Count(), result.Baseline.Stale.Count);
        Assert.Equal(result.Findings.Count, naive.Violations.Count);
    }

    // By the first ids, which are what stands before the number of renames.
    private static string KeyOf(Finding finding) => $"{finding.Rule.Code} {string.Join("->", finding.Subjects.Single().Id.Split("->").Select(id => id.Split('-')[0]))}";
}
