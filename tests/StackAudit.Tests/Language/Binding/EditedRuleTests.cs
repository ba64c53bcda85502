using System.Diagnostics;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Schema;
using StackAudit.Tests.Language.Parsing;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Language.Binding;

public sealed class EditedRuleTests
{
    private const double OnTheSameLine = 0.97;
    private const int Fewest = 2_000;
    private const int Every = 40;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    private static readonly HashSet<string> SyntaxErrors = [.. SyntaxDiagnostics.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void AnEditOfAShippedRuleIsReadInGoodTimeAndBlamedOnItsLine()
    {
        string[] paths = [.. Directory.GetFiles(Repository.PathOf("rules"), "*.rules", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        RuleFile[] files = [.. paths.Select(path => Read(File.ReadAllText(path), []))];
        RuleFile[] shared = [.. files.Where((_, i) => Path.GetFileName(paths[i]) == "words.rules")];
        var misses = new List<string>();
        (int edits, int errors) = (0, 0);
        for (int i = 0; i < files.Length; i++)
        {
            // All rules use the shared words, and none uses another rule.
            RuleFile[] others = shared.Contains(files[i]) ? [.. files.Except([files[i]])] : shared;
            foreach ((int position, string edited) in EditedTexts.EditsOf(files[i].Syntax.Source.Content, Every))
            {
                edits++;
                Diagnostic[] problems = ReadInGoodTime(others, edited);
                if (Array.Find(problems, problem => SyntaxErrors.Contains(problem.Code)) is { } error)
                {
                    errors++;
                    int line = error.Location.Source.PositionOf(Math.Min(position, edited.Length)).Line;
                    misses.AddRange(error.Location.Start.Line == line ? [] : [$"{error.Location.Start.Line} instead of {line}: {error.Location.Source.Line(line)}"]);
                }
            }
        }

        Assert.InRange(edits, Fewest, int.MaxValue);
        Assert.InRange(errors, Fewest / 2, edits);
        Assert.True(misses.Count <= errors * (1 - OnTheSameLine), $"{misses.Count} of {errors} errors are on another line:\n{string.Join('\n', misses)}");
    }

    // A pause of the machine is no fault of the text: it is read again.
    private static Diagnostic[] ReadInGoodTime(RuleFile[] others, string edited)
    {
        TimeSpan time = TimeSpan.MaxValue;
        for (int tries = 0; time > Longest; tries++)
        {
            Assert.True(tries < 3, $"This took {time}:\n{edited}");
            DiagnosticBag problems = [];
            long start = Stopwatch.GetTimestamp();
            RuleFilesBinder.Bind(StackSchema.BuiltIn, [.. others, Read(edited, problems)], problems);
            time = Stopwatch.GetElapsedTime(start);
            if (time <= Longest)
            {
                return [.. problems];
            }
        }

        return [];
    }

    private static RuleFile Read(string text, DiagnosticBag problems) => new(RuleParser.Parse(new SourceText("a.rules", text), problems), IsBuiltIn: true);
}
