using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>Turns messages into closures that print them.</summary>
internal sealed class MessageCompiler(ExpressionCompiler expressions)
{
    public Func<Frame, string> Compile(BoundMessage message)
    {
        Func<Frame, string>[] parts = [.. message.Parts.Select(CompilePart)];
        return frame =>
        {
            string[] texts = new string[parts.Length];
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = parts[i](frame);
            }

            return string.Concat(texts);
        };
    }

    private Func<Frame, string> CompilePart(BoundPart part)
    {
        if (part.Hole is not { } hole)
        {
            string text = part.Text!;
            return _ => text;
        }

        Func<Frame, object?> value = expressions.Compile(hole);
        Func<Frame, string> unknown = CompileUnknown(hole);
        Func<Frame, string> leftOut = CompileLeftOut(hole);
        Func<Frame, object?, string> print = PrintAs(part.Filter, hole.Type, expressions.Context);
        return frame => value(frame) is { } known ? print(frame, known) + leftOut(frame) : unknown(frame);
    }

    private static Func<Frame, object?, string> PrintAs(MessageFilter filter, FieldType type, EvaluationContext context) => filter switch
    {
        MessageFilter.List => (_, value) => Printer.InSentence(Values.Items(value), new ListType(type.Element()!)),
        MessageFilter.Count => (_, value) => Printer.Number(Values.Items(value).Length),
        MessageFilter.Ago or MessageFilter.InDays => PrintFrom(context.Today),
        MessageFilter.Date => (_, value) => Printer.Date((DateOnly)value!),
        MessageFilter.Money => (frame, value) => value is decimal amount ? new Money(amount, frame.Context.Rates.Currency).ToString() : Printer.Print(value),
        MessageFilter.Percent => (_, value) => Printer.Percent((decimal)value!),
        MessageFilter.Upper => (_, value) => Printer.Print(value, type).ToUpperInvariant(),
        _ => (_, value) => Printer.InSentence(value, type),
    };

    private static Func<Frame, object?, string> PrintFrom(DateOnly today) => (_, value) => Printer.FromToday((DateOnly)value!, today);

    // What was written in place of a fact is shown: (written `TBD`). Whoever has no name is called by the id.
    private Func<Frame, string> CompileUnknown(BoundExpression hole)
    {
        if (hole is not BoundField { Fields: [{ IsComputed: false } field] } bound)
        {
            return _ => Printer.NotSet;
        }

        Func<Frame, object?> target = expressions.Compile(bound.Target);
        return frame => target(frame) switch
        {
            Record record when record.UnknownWordOf(field) is { } word => $"(written `{word}`)",
            Entity { Id: var id } when field.Name == "name" => id,
            _ => Printer.NotSet,
        };
    }

    // A list of facts, or a sum of it, says how many of them are not known.
    private Func<Frame, string> CompileLeftOut(BoundExpression hole)
    {
        if (new LeftOutCompiler(expressions).Compile(hole) is not { } leftOut)
        {
            return _ => "";
        }

        return frame => leftOut(frame) is { Missing: > 0 } known ? $" ({known.Missing} of {known.All} not known)" : "";
    }
}
