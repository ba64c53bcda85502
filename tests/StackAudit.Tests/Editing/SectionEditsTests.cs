using StackAudit.Editing;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Editing;

public sealed class SectionEditsTests
{
    private static readonly NewEntity New = new("b:\n  name: B\n  notes: |-\n    two\n\n    lines\n", "b: { name: B }");

    [Theory]
    [InlineData("tools:\n  a:\n    name: A   # first\n# the end\n", "tools:\n  a:\n    name: A   # first\n  b:\n    name: B\n    notes: |-\n      two\n\n      lines\n# the end\n")]
    [InlineData("tools:\n    a: {}\n\n    c: {}\nflows: []\n", "tools:\n    a: {}\n\n    c: {}\n\n    b:\n      name: B\n      notes: |-\n        two\n\n        lines\nflows: []\n")]
    [InlineData("tools: { a: {} }   # all\n", "tools: { a: {}, b: { name: B } }   # all\n")]
    [InlineData("tools: {}\n", "tools: { b: { name: B } }\n")]
    [InlineData("tools:   # none yet\nflows: []\n", "tools:   # none yet\n  b:\n    name: B\n    notes: |-\n      two\n\n      lines\nflows: []\n")]
    [InlineData("flows: []\n", "flows: []\ntools:\n  b:\n    name: B\n    notes: |-\n      two\n\n      lines\n")]
    [InlineData("# nothing yet\n", "# nothing yet\ntools:\n  b:\n    name: B\n    notes: |-\n      two\n\n      lines\n")]
    [InlineData("tools:\r\n  a: {}\r\n", "tools:\r\n  a: {}\r\n  b:\r\n    name: B\r\n    notes: |-\r\n      two\r\n\r\n      lines\r\n")]
    public void AnEntityGoesBehindTheLast(string before, string after) => Assert.Equal(after, Append(before));

    [Theory]
    [InlineData("x-all: &all { a: {} }\ntools: *all\n")]
    [InlineData("tools: &all { a: {} }\nx-all: *all\n")]
    public void WhatIsRepeatedIsLeftAlone(string text) => Assert.Null(Append(text));

    private static string? Append(string text)
    {
        var source = new SourceText("stack.yaml", text);
        return new SectionEdits(source).Append(StackSchema.BuiltIn["tool"], [New]) is { } edits ? TextEdits.Apply(source, edits).Content : null;
    }
}
