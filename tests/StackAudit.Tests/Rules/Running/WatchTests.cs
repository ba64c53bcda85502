using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Running;

public class WatchTests
{
    private const string Rule = """
        rule ACME1 watched "Watched"
          for each tool
          where tool.status is active
          needs tool.users
          let words = ["few" when tool.users < 2]
          require tool.users >= 5
          report at tool: "{tool.name}: {words | list}"
          escalate to error when tool.users < 2
        """;

    private const string Stack = """
        tools:
          a: { name: A, status: retired }
          b: { name: B, status: active }
          c: { name: C, status: active, users: 1 }
          d: { name: D, status: active, users: 9 }
        """;

    [Fact]
    public void EachAnswerIsTold()
    {
        StackModel model = StackLoader.Load([new SourceText("stack.yaml", Stack)], new LoadOptions()).Model!;
        var heard = new List<string>();
        new RuleRunner(new EvaluationContext(new StackGraph(model)), 1, false, Hear).Run(BoundText.Of(Rule));

        Assert.Equal(
            [
                "a BoundForEach Yes", "a BoundScope No",
                "b BoundForEach Yes", "b BoundScope Yes", "b BoundNeeds No",
                "c BoundForEach Yes", "c BoundScope Yes", "c BoundNeeds Yes", "c BoundRule No", "c BoundElement Yes", "c BoundEscalation Yes",
                "d BoundForEach Yes", "d BoundScope Yes", "d BoundNeeds Yes", "d BoundRule Yes",
            ],
            heard);

        void Hear(object part, Frame frame, Answer answer) => heard.Add($"{((Entity)frame.Slots[0]!).Id} {part.GetType().Name} {answer}");
    }
}
