using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Rules;

/// <summary>Compiles how a rule writes down each thing that it looks at, under the identity that a finding about it has.</summary>
internal sealed class RuleCases(ExpressionCompiler expressions)
{
    /// <summary>The same order on every run.</summary>
    public static IReadOnlyList<RuleCase> InOrder(IReadOnlyCollection<RuleCase> cases) => cases.Count == 0
        ? []
        : [.. cases.OrderBy(each => each.Location.Source.Path, StringComparer.Ordinal).ThenBy(each => each.Location.Span.Start).ThenBy(each => each.Name, StringComparer.Ordinal)];

    public Action<Frame, RuleTally> Compile(BoundRule rule)
    {
        Func<Frame, object?>[] identity = [.. rule.Identity.Select(expressions.Compile)];
        string code = rule.Code;
        return (frame, tally) =>
        {
            object?[] values = Array.ConvertAll(identity, part => part(frame));
            string[] parts = [.. values.Select(Identity.Part)];
            string key = string.Join('\n', parts);
            if (!tally.Cases.ContainsKey(key))
            {
                tally.Cases.Add(key, new RuleCase(Identity.Hash(code, key), string.Join(", ", parts), Subjects.Of(values, null).Fallback ?? frame.Context.Model.Place));
            }

            // The next match starts afresh.
            frame.CouldNotLook = false;
        };
    }
}
