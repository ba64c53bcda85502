using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>Writes what a rule says of a violation.</summary>
internal sealed class RandomViolation(Choices choices, RandomExpressions expressions, RandomNames names)
{
    public IEnumerable<string> Clauses(bool hasEvidence, IReadOnlyList<string> identity)
    {
        if (hasEvidence)
        {
            names.Add(new Term("path", PathType.Instance, MayBeMissing: true));
        }

        yield return $"report at {Place()}: \"{Message()}\"";
        for (int i = choices.Below(3); i > 0; i--)
        {
            yield return Also(i);
        }

        if (choices.Chance(40))
        {
            yield return $"escalate to {choices.Of("error", "warning", "info")} when {expressions.Condition(2)}";
        }

        if (choices.Chance(40) && names.Walk(IsPerson) is { } person)
        {
            string second = names.Walk(IsPerson) is { } other ? $", {other.Text}" : "";
            yield return $"assign to {person.Text}{second}";
        }

        if (choices.Chance(40))
        {
            yield return $"stake {expressions.Value(ScalarType.Money, 2).Text}";
        }

        if (identity.Count > 0 && choices.Chance(40))
        {
            string[] some = choices.Some(identity, identity.Count);
            string part = names.Walk(type => type is ScalarType or EnumType or ReferenceType or RecordType)?.Text ?? identity[0];
            yield return $"identify by {string.Join(", ", some.Length > 0 && choices.Chance(70) ? some : [part])}";
        }
    }

    private static bool IsPerson(FieldType type) => (type.Element() ?? type) is ReferenceType kinds && kinds.Kinds.All(kind => kind is "person" or "team");

    // A field, an entity, a record, or a list of these.
    private string Place()
    {
        Term? place = names.Walk(type => (type.Element() ?? type) is ReferenceType or RecordType || choices.Chance(30));
        bool fits = place is not null && ((place.Type.Element() ?? place.Type) is ReferenceType or RecordType || (place.IsPlace && place.Text.Contains('.', StringComparison.Ordinal) && !place.Type.IsList()));
        return fits && place!.Type is not (PathType or CycleType) && !place.Text.EndsWith(".length", StringComparison.Ordinal) && !place.Text.Contains("own_", StringComparison.Ordinal)
            ? place.Text
            : names.All.FirstOrDefault(known => (known.Type.Element() ?? known.Type) is ReferenceType)?.Text ?? "first(all tools)";
    }

    private string Also(int number)
    {
        if (choices.Chance(50) || names.Walk(type => type is ListType { Element: ReferenceType { Kinds: [var kind] } } && Vocabulary.Knows(kind)) is not { } list)
        {
            return $"also at {Place()}: \"{Message()}\"";
        }

        string name = $"a{number}";
        return names.With(new Term(name, list.Type.Element()!), () =>
        {
            string where = choices.Chance(50) ? $" where {expressions.Condition(1)}" : "";
            return $"also each {name} in {list.Text}{where} at {(choices.Chance(50) ? name : Place())}: \"{Message()}\"";
        });
    }

    // Without quotes inside.
    private string Message() => string.Join(' ', Enumerable.Range(0, 1 + choices.Below(3)).Select(_ => Hole()).Where(hole => !hole.Contains('"', StringComparison.Ordinal)).Append("end"));

    private string Hole()
    {
        Term value = choices.Below(4) switch
        {
            0 => expressions.AnyList(2),
            1 => expressions.Value(choices.Of<FieldType>(ScalarType.Number, ScalarType.Percent, ScalarType.Money, ScalarType.Duration, ScalarType.Date), 2),
            _ => names.Walk(_ => choices.Chance(40)) ?? new Term("today", ScalarType.Date),
        };
        string filter = value.Type.Class() switch
        {
            TypeClass.List => choices.Of("", " | list", " | count"),
            TypeClass.Date => choices.Of("", " | ago", " | in_days", " | date"),
            TypeClass.Money => choices.Of("", " | money"),
            TypeClass.Number => choices.Of("", " | money", " | percent"),
            TypeClass.Text => choices.Of("", " | upper"),
            _ => "",
        };
        return $"{{{value.Text}{filter}}}";
    }
}
