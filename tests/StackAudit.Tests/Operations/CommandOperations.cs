using System.Globalization;
using System.Text.RegularExpressions;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Operations;

/// <summary>What people do with commands.</summary>
internal static class CommandOperations
{
    public static readonly IReadOnlyList<Operation> All =
    [
        new("rename", true, Nothing(Rename)),
        new("baseline create", true, Nothing(CreateBaseline)),
        new("baseline accept", true, Nothing(Accept)),
        new("baseline prune", true, Nothing(Prune)),
        new("exceptions add", true, Nothing((stack, choices) => Except(stack, choices, isInline: false))),
        new("exceptions add --inline", true, Nothing((stack, choices) => Except(stack, choices, isInline: true))),
        new("fix", false, Nothing((stack, _) => stack.Run("fix", stack.Path))),
        new("fix --suggested", false, Nothing((stack, _) => stack.Run("fix", stack.Path, "--suggested"))),
        new("import of its own export", true, Nothing(ImportOwn)),
    ];

    private static Func<OperatedStack, Choices, IEnumerable<string>> Nothing(Action<OperatedStack, Choices> work) => (stack, choices) =>
    {
        work(stack, choices);
        return [];
    };

    private static void Rename(OperatedStack stack, Choices choices)
    {
        Block[] named = [.. RandomFiles.Names.SelectMany(name => stack.Open(name).Blocks).Where(block => block.Id.Length > 0)];
        string id = choices.One(named).Id;
        string other = string.Create(CultureInfo.InvariantCulture, $"verb{++stack.Renames}x");
        if (stack.Run("rename", id, other, stack.Path))
        {
            stack.Accepted.Rename(id, other);
            (string, string)[] renamed = [.. stack.Accepted.Excepted.Select(each => (each.Rule, Words.Of(id).IsMatch(each.On) ? Words.Of(id).Replace(each.On, other) : each.On))];
            stack.Accepted.Excepted.Clear();
            stack.Accepted.Excepted.AddRange(renamed);
        }
    }

    private static void CreateBaseline(OperatedStack stack, Choices choices)
    {
        if (stack.Run("baseline", "create", stack.Path))
        {
            Accepted(stack, stack.Last.Findings);
        }
    }

    private static void Accept(OperatedStack stack, Choices choices)
    {
        Finding[] counting = [.. stack.Last.Findings.Where(finding => finding.Counts)];
        if (counting.Length == 0)
        {
            return;
        }

        Finding one = choices.One(counting);
        bool isByRule = choices.Once(3);
        if (stack.Run("baseline", "accept", isByRule ? one.Rule.Name : one.Id[..12], "--stack", stack.Path, "--reason", "So it is"))
        {
            Accepted(stack, isByRule ? counting.Where(finding => finding.Rule.Code == one.Rule.Code) : [one]);
        }
    }

    private static void Accepted(OperatedStack stack, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings.Where(finding => finding.Counts && !stack.Locked.Contains(finding.Rule.Name)))
        {
            stack.Accepted.Baselined[finding.Id] = finding.Severity;
        }
    }

    // What is still found must stay in it.
    private static void Prune(OperatedStack stack, Choices choices)
    {
        if (stack.Run("baseline", "prune", stack.Path) && stack.Accepted.Baselined.Count > 0)
        {
            string left = stack[Baseline.FileName];
            foreach (string id in stack.Accepted.Baselined.Keys.Where(id => !left.Contains(id, StringComparison.Ordinal)).ToArray())
            {
                Assert.DoesNotContain(stack.Last.Findings, finding => finding.Id == id);
                stack.Accepted.Baselined.Remove(id);
            }
        }
    }

    private static void Except(OperatedStack stack, Choices choices, bool isInline)
    {
        Finding[] counting = [.. stack.Last.Findings.Where(finding => finding.Counts)];
        if (counting.Length == 0)
        {
            return;
        }

        Finding one = choices.One(counting);
        string[] rest = ["--reason", "It ends soon", "--until", "2026-12-31", .. isInline ? ["--inline"] : Array.Empty<string>()];
        string before = stack.Settings;
        if (!stack.Run(["exceptions", "add", one.Id, stack.Path, .. rest]) || isInline)
        {
            return;
        }

        string added = stack.Settings.Split('\n').Except(before.Split('\n')).Single(line => line.Contains("rule:", StringComparison.Ordinal));
        string on = Regex.Match(added, "on: ([^,]+),").Groups[1].Value.Trim('"', '\'');
        Assert.Contains(one.Subjects, subject => subject.Id == on);
        stack.Accepted.Excepted.Add((one.Rule.Name, on));
    }

    private static void ImportOwn(OperatedStack stack, Choices choices)
    {
        string kind = choices.One("tool", "flow", "person", "contract");
        string table = System.IO.Path.Combine(stack.Path, "own.csv");
        if (stack.Run("export", "csv", stack.Path, "--kind", kind, "--out", table))
        {
            string[] before = [.. stack.Files.Select(name => stack[name])];

            // A table without rows is refused, as one that was cut off.
            Assert.True(stack.Run("import", "table", table, "--out", stack.Path, "--update") || File.ReadAllLines(table).Length < 2);
            Assert.Equal(before, stack.Files.Select(name => stack[name]));
            File.Delete(table);
        }
    }
}
