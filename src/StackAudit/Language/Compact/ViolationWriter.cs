using StackAudit.Language.Binding;

namespace StackAudit.Language.Compact;

/// <summary>Writes what a rule does with a violation.</summary>
internal sealed class ViolationWriter(CompactOutput output, ExpressionWriter expressions)
{
    public void Write(BoundReport report)
    {
        expressions.Write(report.Place);
        Write(report.Message);
    }

    public void Write(BoundAlso also)
    {
        output.Optional(also.Element, expressions.WriteLocal);
        output.Optional(also.List, expressions.Write);
        output.Optional(also.Where, expressions.Write);
        expressions.Write(also.Place);
        Write(also.Message);
    }

    public void Write(BoundEscalation escalation)
    {
        output.Number((int)escalation.Level);
        expressions.Write(escalation.Condition);
    }

    public void Write(BoundFix fix)
    {
        output.Flag(fix.IsSafe);
        output.Text(fix.Title);
        output.List(fix.Edits, Write);
    }

    private void Write(BoundEdit edit)
    {
        output.Number((int)edit.Kind);
        expressions.Write(edit.Place);
        output.Optional(edit.Value, expressions.Write);
    }

    private void Write(BoundMessage message) => output.List(message.Parts, Write);

    private void Write(BoundPart part)
    {
        output.OptionalText(part.Text);
        output.Optional(part.Hole, expressions.Write);
        output.Number((int)part.Filter);
    }
}
