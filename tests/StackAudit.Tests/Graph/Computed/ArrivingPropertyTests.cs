using CsCheck;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ArrivingPropertyTests
{
    private const int Tools = 5;
    private const int Kinds = 4;

    private static readonly Gen<int[]> SomeData = Gen.Int[0, Kinds - 1].Array[0, 3];

    private static readonly Gen<NaiveTool> Tool = Gen.Select(
        OneOf("active", "active", "trial", "retiring", "proposed", "retired"),
        SomeData,
        SomeData,
        (status, collects, stores) => new NaiveTool(status, collects, stores));

    private static readonly Gen<NaiveFlow> Flow = Gen.Select(
        Gen.Int[0, Tools - 1],
        Gen.Int[0, Tools - 1],
        Gen.Int[-3, Tools - 1],
        OneOf("active", "active", "broken", "planned", "retired"),
        Gen.Frequency((4, SomeData.Select(data => (int[]?)data)), (1, Gen.Const((int[]?)null))),
        OneOf("", "", "hash", "anonymise", "aggregate", "minimise anonymise"),
        (from, to, through, status, data, transforms) => new NaiveFlow(from, to, through, status, data, transforms));

    private static readonly Gen<NaiveStack> Stack = Gen.Select(
        Tool.Array[Tools], Flow.Array[0, 10], Gen.Int[-2, Tools - 1].Array[Kinds], (tools, flows, records) => new NaiveStack(tools, flows, records));

    [Fact]
    public void WhatArrivesAgreesWithANaiveCount() => Check((naive, stack, tools, _) =>
    {
        for (int tool = 0; tool < Tools; tool++)
        {
            Assert.Equal(Data(naive.Arriving(tool)), stack.Ids(tools[tool], "arriving"));
            Assert.Equal(Flows(naive.Unknown(tool)), stack.Without(tools[tool], "arriving"));
        }
    });

    [Fact]
    public void WhatAToolHasAgreesWithANaiveCount() => Check((naive, stack, tools, _) =>
    {
        for (int tool = 0; tool < Tools; tool++)
        {
            Assert.Equal(Data(naive.DataOf(tool)), stack.Ids(tools[tool], "data"));
        }
    });

    [Fact]
    public void WhereDataIsAgreesWithANaiveCount() => Check((naive, stack, _, data) =>
    {
        for (int kind = 0; kind < Kinds; kind++)
        {
            Assert.Equal(ToolIds(tool => naive.DataOf(tool).Contains(kind)), stack.Ids(data[kind], "tools"));
        }
    });

    [Fact]
    public void OriginsAgreeWithANaiveCount() => Check((naive, stack, _, data) =>
    {
        for (int kind = 0; kind < Kinds; kind++)
        {
            Assert.Equal(ToolIds(tool => naive.IsOrigin(tool, kind)), stack.Ids(data[kind], "origins"));
        }
    });

    private static void Check(Action<NaiveStack, SomeStack, Entity[], Entity[]> holds) => Stack.Sample(naive =>
    {
        var stack = new SomeStack();
        Entity[] data = [.. Enumerable.Range(0, Kinds).Select(kind => stack.Add("data", $"d{kind}"))];
        Entity[] tools =
        [
            .. naive.Tools.Select((tool, i) => stack.Add(
                "tool", $"t{i}", ("status", tool.Status), ("collects", Pick(data, tool.Collects)), ("stores", Pick(data, tool.Stores)))),
        ];
        for (int i = 0; i < naive.Flows.Length; i++)
        {
            NaiveFlow flow = naive.Flows[i];
            stack.Add(
                "flow",
                $"f{i:00}",
                ("from", tools[flow.From]),
                ("to", tools[flow.To]),
                ("through", flow.Through < 0 ? null : tools[flow.Through]),
                ("status", flow.Status),
                ("data", flow.Data == null ? null : Pick(data, flow.Data)),
                ("transforms", flow.Transforms.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        for (int kind = 0; kind < Kinds; kind++)
        {
            WrittenValues.Set(data[kind], "system_of_record", naive.SystemsOfRecord[kind] < 0 ? null : tools[naive.SystemsOfRecord[kind]]);
        }

        holds(naive, stack, tools, data);
    });

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(place => words[place]);

    private static Entity[] Pick(Entity[] data, int[] kinds) => [.. kinds.Select(kind => data[kind])];

    private static string Data(IEnumerable<int> kinds) => string.Join(' ', kinds.Order().Select(kind => $"d{kind}"));

    private static string Flows(IEnumerable<int> flows) => string.Join(' ', flows.Order().Select(flow => $"f{flow:00}.data"));

    private static string ToolIds(Func<int, bool> isIn) => string.Join(' ', Enumerable.Range(0, Tools).Where(isIn).Select(tool => $"t{tool}"));
}
