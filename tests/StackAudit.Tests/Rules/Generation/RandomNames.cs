using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>The names that a rule has given so far, what is proven of them, and walks from them over fields.</summary>
internal sealed class RandomNames(Choices choices)
{
    private const int Tries = 14;
    private readonly List<Term> _names = [];
    private readonly HashSet<string> _proven = [];

    /// <summary>Fields that definitions have added, as <c>tool.is_small</c>.</summary>
    public List<Term> Added { get; } = [];

    /// <summary>Whether findings about the whole may still be told apart.</summary>
    public IReadOnlyList<Term> All => _names;

    public void Add(Term name) => _names.Add(name);

    public bool Has(string name) => _names.Exists(known => known.Text == name);

    /// <summary>Goes on with one more name, which is gone afterwards.</summary>
    public T With<T>(Term name, Func<T> write)
    {
        _names.Add(name);
        T written = write();
        _names.Remove(name);
        return written;
    }

    /// <summary>From here on a place and all that it comes from is there.</summary>
    public void Prove(string place)
    {
        for (int dot = place.Length; dot > 0; dot = place.LastIndexOf('.', dot - 1))
        {
            _proven.Add(place[..dot]);
        }
    }

    /// <summary>A place of a wanted type, a few fields from a name; null when none was met.</summary>
    public Term? Walk(Func<FieldType, bool> fits)
    {
        for (int i = 0; i < Tries && _names.Count > 0; i++)
        {
            Term at = choices.Of(_names);
            for (int steps = choices.Below(3) + (fits(at.Type) ? 0 : 1); steps >= 0; steps--)
            {
                if (fits(at.Type) && (steps == 0 || choices.Chance(30)))
                {
                    return at;
                }

                Term[] members = [.. MembersOf(at)];
                Term[] wanted = [.. members.Where(member => fits(member.Type))];
                if (members.Length == 0)
                {
                    break;
                }

                at = wanted.Length > 0 && choices.Chance(70) ? choices.Of(wanted) : choices.Of(members);
            }

            if (fits(at.Type))
            {
                return at;
            }
        }

        return null;
    }

    private IEnumerable<Term> MembersOf(Term term) => term.Type switch
    {
        ReferenceType { Kinds: [var kind] } when Vocabulary.Knows(kind) => Vocabulary.Of(StackSchema.BuiltIn[kind]).Select(field => Member(term, field)).Concat(AddedTo(term, kind)),
        RecordType record => Vocabulary.Of(record).Select(field => Member(term, field)),
        ListType { Element: ReferenceType or RecordType } list => MembersOf(new Term(term.Text, list.Element)).Select(member => member with { Type = new ListType(member.Type.Element() ?? member.Type), MayBeMissing = false }),
        GroupType group => MembersOf(new Term(term.Text, new ListType(group.Element))).Append(new Term($"{term.Text}.key", group.Key)),
        PathType or CycleType => [new($"{term.Text}.length", ScalarType.Number, term.MayBeMissing), new($"{term.Text}.steps", Types.Flows), new($"{term.Text}.tools", Types.Tools)],
        _ => [],
    };

    // More often than one field of many would be met.
    private IEnumerable<Term> AddedTo(Term term, string kind) =>
        Added.Concat(Added).Concat(Added).Where(field => field.Text.StartsWith(kind + ".", StringComparison.Ordinal)).Select(field => Proven(field with { Text = term.Text + field.Text[kind.Length..] }, term));

    private Term Member(Term target, Field field)
    {
        bool isSure = field.IsRequired || field.Default != null || (field.IsComputed && field.Type.Class() == TypeClass.YesNo);
        return Proven(new Term($"{target.Text}.{field.Name}", field.Type, !isSure), target);
    }

    private Term Proven(Term term, Term target) =>
        term with { MayBeMissing = (term.MayBeMissing || target.MayBeMissing) && !_proven.Contains(term.Text) && !term.Type.IsList() };
}
