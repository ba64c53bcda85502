using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Reads again what a condition read in a match, with the places. What came after the deciding part of an <c>and</c> or <c>or</c> was not read.</summary>
internal sealed class ValueReader(EvaluationContext context)
{
    private const string Missing = "missing";

    private readonly ExpressionCompiler _expressions = new(context);

    /// <param name="bound">The condition.</param>
    /// <param name="frame">The match.</param>
    /// <param name="known">The names that have a value in it.</param>
    /// <param name="depth">How many levels of definitions and names to open.</param>
    public IReadOnlyList<Reading> Read(BoundExpression bound, Frame frame, IReadOnlySet<LocalSymbol> known, int depth = 1)
    {
        var readings = new List<Reading>();
        Collect(bound, frame, known, depth, readings);
        return [.. readings.DistinctBy(reading => reading.Name)];
    }

    private void Collect(BoundExpression bound, Frame frame, IReadOnlySet<LocalSymbol> known, int depth, List<Reading> readings)
    {
        bool isClosed = IsClosed(bound, known);
        switch (bound)
        {
            case BoundLogical chain:
                foreach (BoundExpression operand in chain.Operands)
                {
                    Collect(operand, frame, known, depth, readings);
                    if (isClosed && _expressions.CompileCondition(operand)(frame) != chain.IsAnd)
                    {
                        return;
                    }
                }

                return;
            case BoundLocal { Symbol.Value: null } or BoundConstant or BoundAll:
                return;
            case BoundReaches reaches when isClosed:
                GraphPath? path = _expressions.CompileSearch(reaches)(frame);
                readings.Add(new Reading("way", path == null ? "none" : Printer.Print(path), null));
                return;
            case BoundOver { Quantifier: not Quantifier.List } over when isClosed:
                readings.Add(new Reading(Notation.Of(over), Shown(over, frame), null) { From = Read(over.List, frame, known, depth) });
                return;
            case BoundParameter or BoundToday or BoundLocal or BoundField or BoundDefinition or BoundMap or BoundLookup or BoundWayMember or BoundGroupKey or BoundIdentity or BoundKindOf when isClosed:
                readings.Add(Value(bound, frame, known, depth));
                return;
            default:
                foreach (BoundExpression part in BoundTree.Parts(bound))
                {
                    Collect(part, frame, known, depth, readings);
                }

                return;
        }
    }

    private Reading Value(BoundExpression bound, Frame frame, IReadOnlySet<LocalSymbol> known, int depth)
    {
        object? value = _expressions.Compile(bound)(frame);
        string shown = Shown(value, bound);
        return bound switch
        {
            BoundField field => OfField(field, frame, value, shown),
            BoundDefinition { Symbol: { Value: { } meaning } symbol } definition when depth > 0 =>
                new Reading(Notation.Of(bound), shown, null) { From = Inside(definition, symbol, meaning, frame, depth) },
            BoundLocal { Symbol.Value: { } meaning } when depth > 0 => new Reading(Notation.Of(bound), shown, PlaceOf(value)) { From = Read(meaning, frame, known, depth - 1) },
            BoundLookup lookup => new Reading(Notation.Of(bound), shown, null) { From = [.. lookup.Keys.SelectMany(key => Read(key, frame, known, depth))] },
            _ => new Reading(Notation.Of(bound), shown, PlaceOf(value)),
        };
    }

    private string Shown(BoundExpression bound, Frame frame) => Shown(_expressions.Compile(bound)(frame), bound);

    private static string Shown(object? value, BoundExpression bound) => value == null ? Missing : Printer.Print(value, bound.Type);

    private Reading OfField(BoundField bound, Frame frame, object? value, string shown)
    {
        string name = Notation.Of(bound);
        if (_expressions.Compile(bound.Target)(frame) is not Record record)
        {
            return new Reading(name, shown, null);
        }

        Field field = record.Type[bound.Name];
        if (field.IsComputed)
        {
            IReadOnlyList<MissingFact> without = context.ValueOf(record, field).Without;
            string lacks = without.Count == 0 ? "" : $" (without {string.Join(", ", without.Select(fact => $"{fact.Entity.Name}'s {fact.Field}"))})";
            string means = value is bool && field.Description is { } description ? $" (yes means: {description})" : "";
            return new Reading(name, shown + means + lacks, PlaceOf(value));
        }

        string written = record.UnknownWordOf(field) is { } word ? $"{Missing} (written `{word}`)" : shown;
        return new Reading(name, written, record.IsWritten(field) ? record.LocationOf(field) : null);
    }

    private IReadOnlyList<Reading> Inside(BoundDefinition definition, DefinitionSymbol symbol, BoundExpression meaning, Frame frame, int depth)
    {
        var inside = new Frame(context, symbol.SlotCount);
        if (definition.Target == null || symbol.Receiver is not { } receiver)
        {
            return Read(meaning, inside, new HashSet<LocalSymbol>(), depth - 1);
        }

        if (_expressions.Compile(definition.Target)(frame) is not { } owner)
        {
            return [];
        }

        inside.Slots[receiver.Slot] = owner;
        return Read(meaning, inside, new HashSet<LocalSymbol> { receiver }, depth - 1);
    }

    // Whether it has a value in the match: it speaks of no element of a list or flow of a way around it.
    private static bool IsClosed(BoundExpression bound, IReadOnlySet<LocalSymbol> known)
    {
        BoundExpression[] parts = [.. BoundTree.All(bound)];
        HashSet<LocalSymbol?> inner = [.. parts.SelectMany(Declared)];
        return parts.OfType<BoundLocal>().All(local => known.Contains(local.Symbol) || inner.Contains(local.Symbol));
    }

    private static IEnumerable<LocalSymbol?> Declared(BoundExpression bound) => bound switch
    {
        BoundOver over => [over.Element],
        BoundMap map => [map.Element],
        BoundReaches reaches => [reaches.Route?.Edge, reaches.Route?.Node],
        _ => [],
    };

    private static Location? PlaceOf(object? value) => value is Record record ? record.Location : null;
}
