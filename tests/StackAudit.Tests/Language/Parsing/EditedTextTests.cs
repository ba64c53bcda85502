using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class EditedTextTests
{
    [Fact]
    public void AnEditOfACaseIsBlamedOnItsLine()
    {
        string[] texts = [.. ParsingCaseReader.Read(CaseFile.ReadLines("parsing.cases")).Select(one => one.Text)];

        EditedTexts.AssertBlamedOnTheirLines(texts, every: 1, minimum: 1000);
    }
}
