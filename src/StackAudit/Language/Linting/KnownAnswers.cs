using System.Collections.Immutable;
using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Linting;

/// <summary>What conditions have been answered at a place in a rule, and what follows for others.</summary>
internal sealed class KnownAnswers
{
    public static readonly KnownAnswers None = new(ImmutableDictionary<string, bool>.Empty, ImmutableDictionary<string, ImmutableHashSet<EnumMember>>.Empty);

    private readonly ImmutableDictionary<string, bool> _answers;

    // The words that a value can still be.
    private readonly ImmutableDictionary<string, ImmutableHashSet<EnumMember>> _words;

    private KnownAnswers(ImmutableDictionary<string, bool> answers, ImmutableDictionary<string, ImmutableHashSet<EnumMember>> words)
    {
        _answers = answers;
        _words = words;
    }

    /// <summary>The answer, or null when it depends.</summary>
    public bool? Of(BoundExpression condition)
    {
        switch (condition)
        {
            case BoundConstant { Value: bool answer }:
                return answer;
            case BoundNot not:
                return !Of(not.Operand);
            case BoundLogical chain:
                return OfChain(chain);
            case BoundComparison comparison when ConstantComparison.Of(comparison) is { } decided:
                return decided;
            case BoundPresence { Operand.MayBeMissing: false } presence when !presence.Operand.Type.IsList():
                return presence.IsPresent;
        }

        if (WordsOf(condition) is var (key, words))
        {
            ImmutableHashSet<EnumMember>? possible = _words.GetValueOrDefault(key);
            return possible is null ? null : possible.IsSubsetOf(words) ? true : possible.Overlaps(words) ? null : false;
        }

        return ConditionKey.Of(condition) is var (text, polarity) && _answers.TryGetValue(text, out bool known) ? known == polarity : null;
    }

    public KnownAnswers With(BoundExpression condition, bool answer)
    {
        switch (condition)
        {
            case BoundNot not:
                return With(not.Operand, !answer);
            case BoundLogical chain:
                return chain.IsAnd == answer ? chain.Operands.Aggregate(this, (known, operand) => known.With(operand, answer)) : this;
        }

        if (WordsOf(condition) is var (key, words))
        {
            ImmutableHashSet<EnumMember> rest = answer ? words : [.. words.First().Type.Members.Except(words)];
            return new KnownAnswers(_answers, _words.SetItem(key, _words.TryGetValue(key, out ImmutableHashSet<EnumMember>? before) ? before.Intersect(rest) : rest));
        }

        return ConditionKey.Of(condition) is var (text, polarity) ? new KnownAnswers(_answers.SetItem(text, answer == polarity), _words) : this;
    }

    private bool? OfChain(BoundLogical chain)
    {
        KnownAnswers known = this;
        bool isOpen = false;
        foreach (BoundExpression operand in chain.Operands)
        {
            bool? answer = known.Of(operand);
            if (answer is not null && answer != chain.IsAnd)
            {
                return answer;
            }

            isOpen |= answer is null;
            known = known.With(operand, chain.IsAnd);
        }

        return isOpen ? null : chain.IsAnd;
    }

    /// <summary>The value that is compared with words, and the words with which the answer is yes.</summary>
    private static (string Key, ImmutableHashSet<EnumMember> Words)? WordsOf(BoundExpression condition)
    {
        if (condition is not BoundComparison { Operator: ComparisonOperator.Same or ComparisonOperator.In } comparison || FactKeys.Of(comparison.Left) is not { } key)
        {
            return null;
        }

        BoundExpression[] right = comparison.Right is BoundList list ? [.. list.Elements.Select(element => element.When is null ? element.Value : list)] : [comparison.Right];
        if (right.Length == 0 || !Array.TrueForAll(right, value => value is BoundConstant { Value: EnumMember }))
        {
            return null;
        }

        ImmutableHashSet<EnumMember> words = [.. right.Select(value => (EnumMember)((BoundConstant)value).Value!)];
        return (key, comparison.IsNegated ? [.. words.First().Type.Members.Except(words)] : words);
    }
}
