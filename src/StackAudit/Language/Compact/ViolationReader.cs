using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="ViolationWriter"/> writes.</summary>
internal sealed class ViolationReader(CompactInput input, ExpressionReader expressions)
{
    public BoundReport ReadReport() => new(expressions.Read(), ReadMessage());

    public BoundAlso ReadAlso() => new(
        input.Optional(expressions.ReadLocal), input.Optional(expressions.Read), input.Optional(expressions.Read), expressions.Read(), ReadMessage());

    public BoundEscalation ReadEscalation() => new((Severity)input.Number(), expressions.Read());

    public BoundFix ReadFix() => new(input.Flag(), input.Text(), input.List(ReadEdit));

    private BoundEdit ReadEdit() => new((EditKind)input.Number(), (BoundField)expressions.Read(), input.Optional(expressions.Read));

    private BoundMessage ReadMessage() => new(input.List(ReadPart));

    private BoundPart ReadPart() => new(input.OptionalText(), input.Optional(expressions.Read), (MessageFilter)input.Number());
}
