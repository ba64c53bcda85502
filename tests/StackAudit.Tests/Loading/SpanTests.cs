using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading;

public class SpanTests
{
    private const string Stack =
        """
        tools:
          crm:
            name: "😀 CRM"   # a comment
            description: |
              some
              text
            plan: folded
              over lines
            business_case: >-
              more text
            status: active
            tier:
              high
            category: !word crm
            regions: [ us, eu ]
            owners: { business: ops }
            tags:
              - one
              - two
            users:
            fallback: &other crm
            successor: *other
            exit:
              plan: Leave.
            reviews:
              - kind: it   # a comment
                outcome: approved
              - { kind: legal, outcome: approved }
              - { kind: security,
                  outcome: approved }
        """;

    public static TheoryData<string, string> Fields => new()
    {
        { "name", "\"😀 CRM\"" },
        { "description", "description" },
        { "plan", "plan" },
        { "business_case", "business_case" },
        { "status", "active" },
        { "tier", "high" },
        { "category", "crm" },
        { "regions", "[ us, eu ]" },
        { "owners", "{ business: ops }" },
        { "tags", "tags" },
        { "users", "users" },
        { "fallback", "crm" },
        { "successor", "*other" },
        { "exit", "exit" },
        { "reviews", "reviews" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void AFieldStandsAtItsValueOnOneLineElseAtItsKey(string field, string text) => Assert.Equal(text, Tool(Stack).Written(field));

    [Theory]
    [MemberData(nameof(Fields))]
    public void SpansAreRightWithCarriageReturns(string field, string text) => Assert.Equal(text, Tool(Stack.ReplaceLineEndings("\r\n")).Written(field));

    [Fact]
    public void AFieldThatIsNotWrittenStandsAtItsRecord()
    {
        Entity tool = Tool(Stack);

        Assert.Equal("crm", tool.Written("hosting"));
        Assert.Equal("{ business: ops }", ((Record)tool.Value("owners")!).Written("deputy"));
        Assert.Equal("exit", ((Record)tool.Value("exit")!).Written("export"));
    }

    [Fact]
    public void AnEntityOfAMappingStandsAtItsId() => Assert.Equal("crm", Tool(Stack).Place());

    [Fact]
    public void ARecordInAListStandsAtItsFirstLine()
    {
        Entity tool = Tool(Stack);

        Assert.Equal("kind: it   # a comment", ((Record)tool.Value("reviews.0")!).Place());
        Assert.Equal("{ kind: legal, outcome: approved }", ((Record)tool.Value("reviews.1")!).Place());
        Assert.Equal("{ kind: security,", ((Record)tool.Value("reviews.2")!).Place());
    }

    [Fact]
    public void AFlowStandsAtItsFirstLine()
    {
        StackModel model = Loaded.Model(
            """
            tools: { a: { name: A, status: active }, b: { name: B, status: active } }
            flows:
              - { from: a, to: b }
              - from: b
                to: a
            """);

        Assert.Equal("{ from: a, to: b }", model.Find("flow", "a->b")!.Place());
        Assert.Equal("from: b", model.Find("flow", "b->a")!.Place());
    }

    [Fact]
    public void AByteOrderMarkShiftsNothing()
    {
        using var folder = new Support.TemporaryFolder();
        File.WriteAllBytes(folder.File("a.yaml"), [0xEF, 0xBB, 0xBF, .. "tools: { crm: { name: CRM, status: active } }"u8]);

        StackModel model = StackAudit.Loading.StackLoader.Load([folder.Path], new()).Model!;

        Assert.Equal(new LinePosition(1, 10), model.Find("tool", "crm")!.Location.Start);
    }

    [Fact]
    public void TheStackStandsAtTheFirstLineOfItsSettings()
    {
        Entity stack = Loaded.Model("people:", "# settings\nname: Shop").All("stack")[0];

        Assert.Equal("stackaudit.yaml:1:1", stack.Location.ToString());
        Assert.Equal("Shop", stack.Written("name"));
    }

    [Fact]
    public void TheStackStandsAtTheFirstLineOfTheFirstFileElse() =>
        Assert.Equal("a.yaml:1:1", Loaded.Files(("b.yaml", "people:"), ("a.yaml", "people:")).Model!.All("stack")[0].Location.ToString());

    private static Entity Tool(string stack) => Loaded.Model(stack).Find("tool", "crm")!;
}
