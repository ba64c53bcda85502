using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="RuleWriter"/> writes.</summary>
internal sealed class RuleReader(CompactInput input, SymbolReader symbols, ExpressionReader expressions, StackSchema schema, Func<string, SourceText> sourceAt)
{
    private readonly ClauseReader _clauses = new(input, expressions, schema);
    private readonly ViolationReader _violation = new(input, expressions);

    // Property by property, in the order in which they were written.
    public BoundRule Read() => new()
    {
        Source = sourceAt(input.Text()),
        Span = input.Span(),
        CodeSpan = input.Span(),
        NameSpan = input.Span(),
        Code = input.Text(),
        Name = input.Text(),
        Title = input.Text(),
        Severity = (Severity)input.Number(),
        Category = input.Text(),
        Because = input.Text(),
        Help = input.Text(),
        Tags = input.List(input.Text),
        Link = input.OptionalText(),
        Confidence = (Confidence)input.Number(),
        Status = (RuleStatus)input.Number(),
        StatusReason = input.OptionalText(),
        Parameters = expressions.Parameters = input.List(symbols.ReadParameter),
        Clauses = input.List(_clauses.Read),
        Duty = expressions.Read(),
        Forbids = input.Flag(),
        EvidencePath = input.Optional(expressions.ReadLocal),
        Report = _violation.ReadReport(),
        Also = input.List(_violation.ReadAlso),
        Escalations = input.List(_violation.ReadEscalation),
        Assignees = input.List(expressions.Read),
        Stake = input.Optional(expressions.Read),
        Identity = input.List(expressions.Read),
        Fixes = input.List(_violation.ReadFix),
        SlotCount = input.Number(),
        IsSecondRound = input.Flag(),
    };
}
