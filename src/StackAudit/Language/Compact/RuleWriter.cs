using StackAudit.Language.Binding;

namespace StackAudit.Language.Compact;

/// <summary>Writes one rule, in the order of the properties of <see cref="BoundRule"/>.</summary>
internal sealed class RuleWriter(CompactOutput output, SymbolWriter symbols, ExpressionWriter expressions)
{
    private readonly ClauseWriter _clauses = new(output, expressions);
    private readonly ViolationWriter _violation = new(output, expressions);

    public void Write(BoundRule rule)
    {
        output.Text(rule.Source.Path);
        output.Span(rule.Span);
        output.Span(rule.CodeSpan);
        output.Span(rule.NameSpan);
        WriteMetadata(rule);
        output.List(rule.Parameters, symbols.Write);
        output.List(rule.Clauses, _clauses.Write);
        expressions.Write(rule.Duty);
        output.Flag(rule.Forbids);
        output.Optional(rule.EvidencePath, expressions.WriteLocal);
        _violation.Write(rule.Report);
        output.List(rule.Also, _violation.Write);
        output.List(rule.Escalations, _violation.Write);
        output.List(rule.Assignees, expressions.Write);
        output.Optional(rule.Stake, expressions.Write);
        output.List(rule.Identity, expressions.Write);
        output.List(rule.Fixes, _violation.Write);
        output.Number(rule.SlotCount);
        output.Flag(rule.IsSecondRound);
    }

    private void WriteMetadata(BoundRule rule)
    {
        output.Text(rule.Code);
        output.Text(rule.Name);
        output.Text(rule.Title);
        output.Number((int)rule.Severity);
        output.Text(rule.Category);
        output.Text(rule.Because);
        output.Text(rule.Help);
        output.List(rule.Tags, output.Text);
        output.OptionalText(rule.Link);
        output.Number((int)rule.Confidence);
        output.Number((int)rule.Status);
        output.OptionalText(rule.StatusReason);
    }
}
