using StackAudit.Graph;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class DependencesTests
{
    private const string Stack = """
        data: { email: { name: Email, classification: personal } }
        vendors:
          group: { name: Group }
          part: { name: Part, parent: group, subprocessors: [cloud] }
          other: { name: Other, subprocessors: [cloud] }
          cloud: { name: Cloud, subprocessors: [power] }
          us: { name: Us, is_own: yes }
        tools:
          a: { name: A, status: active, vendor: group, stores: [email] }
          b: { name: B, status: trial, vendor: part }
          c: { name: C, status: active, vendor: other }
          d: { name: D, status: retired, vendor: group }
          e: { name: E, status: active, vendor: us }
        """;

    [Fact]
    public void WhatBelongsToAVendorCountsForIt() => Assert.Equal(["group over group part: a b, email", "other over other: c, "], Written(Dependences.OnVendors));

    [Fact]
    public void SubprocessorsOfSubprocessorsCount() => Assert.Equal(["cloud over other part: b c, ", "power over other part: b c, "], Written(Dependences.OnSubprocessors));

    private static IEnumerable<string> Written(Func<StackGraph, FieldValues, IReadOnlyList<Dependence>> dependences)
    {
        var stack = new ReportedStack(Stack);
        return dependences(new StackGraph(stack.Result.Model), stack.Values)
            .Select(one => $"{one.On.Id} over {Ids(one.Over)}: {Ids(one.Tools)}, {Ids(one.Data)}");
    }

    private static string Ids(IEnumerable<StackAudit.Model.Entity> entities) => string.Join(' ', entities.Select(entity => entity.Id));
}
