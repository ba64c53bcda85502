using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules;

public class BuiltInRulesTests
{
    private static readonly DiagnosticBag Problems = [];
    private static readonly RuleFile[] Files = [.. BuiltInRules.Sources.Select(source => new RuleFile(RuleParser.Parse(source, Problems), IsBuiltIn: true))];
    private static readonly BoundRules Bound = RuleFilesBinder.Bind(StackSchema.BuiltIn, Files, Problems);

    [Fact]
    public void AllOfThemAndTheirTestsAreFreeOfMistakes()
    {
        Assert.True(Bound.Rules.Count >= 14);
        Assert.Empty(Problems.Select(problem => $"{problem.Location}: {problem.Message}"));
    }

    [Fact]
    public void EachStandsInAFileOfItsNameInTheFolderOfItsCategory()
    {
        Assert.NotEmpty(Bound.Rules);
        Assert.All(Bound.Rules, rule => Assert.Equal($"rules/{rule.Category}/{rule.Name}.rules", rule.Source.Path));
    }

    [Fact]
    public void EachSaysWhyAndWhatToDoAndHasATest()
    {
        string[] tested = [.. Files.SelectMany(file => file.Syntax.Items.OfType<TestSyntax>()).SelectMany(test => test.Codes).Select(code => code.Text)];
        Assert.All(Bound.Rules, rule =>
        {
            Assert.NotEmpty(rule.Because);
            Assert.NotEmpty(rule.Help);
            Assert.Contains(rule.Code, tested);
        });
    }

    [Fact]
    public void TheProgramHoldsThemAsTheyStandInTheRepository()
    {
        string folder = Repository.PathOf("rules");
        string[] paths = Directory.GetFiles(folder, "*.rules", SearchOption.AllDirectories);
        Assert.Equal(paths.Length, BuiltInRules.Sources.Count);
        foreach (SourceText source in BuiltInRules.Sources)
        {
            Assert.Equal(File.ReadAllText(Repository.PathOf(source.Path.Split('/'))), source.Content);
        }
    }
}
