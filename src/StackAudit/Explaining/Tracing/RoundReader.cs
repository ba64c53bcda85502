using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Reads what a rule read, in the round in which it ran.</summary>
internal sealed class RoundReader(EvaluationContext context, BoundRule rule)
{
    private readonly ExpressionCompiler _expressions = new(context);

    public ValueReader Values { get; } = new(context);

    public string FindingId(Frame frame) => Identity.Hash(rule.Code, string.Join('\n', rule.Identity.Select(part => Identity.Part(_expressions.Compile(part)(frame)))));

    public IEnumerable<MissingFact> Missing(BoundNeeds needs, Frame frame)
    {
        var facts = new NeededFactCompiler(_expressions);
        return needs.Facts.SelectMany(fact => facts.Compile(fact)(frame) ?? []).Distinct();
    }
}
