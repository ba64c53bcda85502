using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Finds how rules use parameters and tables: a word that a company sets must mean something where it is read.</summary>
internal sealed class Usages
{
    private readonly Dictionary<object, Usage> _usages = new(ReferenceEqualityComparer.Instance);

    // The lists whose elements stand under a name.
    private readonly Dictionary<LocalSymbol, BoundExpression> _lists = [];

    public Usages(BoundRules rules)
    {
        BoundClause[] clauses = [.. rules.Rules.SelectMany(rule => rule.Clauses).Concat(rules.Queries.SelectMany(query => query.Clauses))];
        BoundExpression[] all =
        [
            .. rules.Rules.SelectMany(RuleTree.Roots)
                .Concat(rules.Queries.SelectMany(query => query.Clauses.SelectMany(RuleTree.Roots).Concat(query.Columns.Select(column => column.Value))))
                .Concat(rules.Declarations.Definitions.Select(definition => definition.Value).OfType<BoundExpression>())
                .SelectMany(BoundTree.All),
        ];
        foreach (BoundElementSource source in clauses.OfType<BoundForEach>().Select(each => each.Source).OfType<BoundElementSource>())
        {
            _lists[source.Local] = source.List;
        }

        foreach (BoundOver over in all.OfType<BoundOver>().Where(over => over.Element != null))
        {
            _lists[over.Element!] = over.List;
        }

        Array.ForEach(all, Note);
    }

    public Usage Of(ParameterSymbol parameter) => _usages.GetValueOrDefault(parameter, Usage.None);

    public Usage Of(TableSymbol table) => _usages.GetValueOrDefault(table, Usage.None);

    private void Note(BoundExpression bound)
    {
        switch (bound)
        {
            case BoundConversion conversion:
                FieldType target = conversion.Type.Element() ?? conversion.Type;
                ForEachSource(conversion.Operand, (_, usage) => usage.ReadAs.Add(target));
                break;
            case BoundComparison { Left: BoundConversion left, Right: BoundConversion { Operand: BoundConstant } }:
                NoteOwnWords(left.Operand);
                break;
            case BoundComparison { Left: BoundConversion { Operand: BoundConstant }, Right: BoundConversion right }:
                NoteOwnWords(right.Operand);
                break;
            case BoundComparison comparison when comparison.Left.Type.Class() == TypeClass.Duration:
                ForEachSource(comparison.Left, (_, usage) => usage.IsComparedAsDuration = true);
                ForEachSource(comparison.Right, (_, usage) => usage.IsComparedAsDuration = true);
                break;
        }
    }

    // Held against a word of the rule itself: only the words of the defaults mean something there.
    private void NoteOwnWords(BoundExpression bound) => ForEachSource(bound, (type, usage) =>
    {
        if ((type.Element() ?? type) is BareWordType words)
        {
            usage.ReadAs.Add(new EnumType([.. words.Words.Distinct()]));
        }
    });

    private void ForEachSource(BoundExpression bound, Action<FieldType, Usage> note)
    {
        switch (bound)
        {
            case BoundParameter parameter:
                note(parameter.Type, Get(parameter.Symbol));
                break;
            case BoundLookup lookup:
                note(lookup.Type, Get(lookup.Table));
                break;
            case BoundLocal { Symbol.Value: { } value }:
                ForEachSource(value, note);
                break;
            case BoundLocal local when _lists.TryGetValue(local.Symbol, out BoundExpression? list):
                ForEachSource(list, note);
                break;
            case BoundDefinition { Symbol.Value: { } value }:
                ForEachSource(value, note);
                break;
            case BoundOtherwise or BoundArithmetic or BoundList or BoundCall or BoundOver:
                foreach (BoundExpression part in BoundTree.Parts(bound))
                {
                    ForEachSource(part, note);
                }

                break;
        }
    }

    private Usage Get(object symbol)
    {
        if (!_usages.TryGetValue(symbol, out Usage? usage))
        {
            _usages.Add(symbol, usage = new Usage());
        }

        return usage;
    }
}
