using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Says in a sentence what a clause does.</summary>
internal sealed class ClauseWords(ExpressionWords expressions)
{
    private readonly SourceWords _sources = new(expressions);

    /// <param name="clause">The clause.</param>
    /// <param name="isFirstLoop">Whether no loop stands around it.</param>
    public string Of(BoundClause clause, bool isFirstLoop = true) => clause switch
    {
        BoundForEach each => $"{(isFirstLoop ? "Looks at" : "For each of them, looks at")} {_sources.Of(each.Source)}.",
        BoundScope { IsUnless: true } unless => $"Leaves out those where {expressions.Condition(unless.Condition)}.",
        BoundScope where => $"Keeps those where {expressions.Condition(where.Condition)}.",
        BoundNeeds needs => $"Needs to know {Facts(needs)}; without, it could not look.",
        BoundLet { Local: { Value: { } value } local } => $"`{local.Name}` stands for {expressions.Noun(value)}.",
        _ => throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    public string Duty(BoundRule rule) => $"{(rule.Forbids ? "Forbids" : "Asks")} that {expressions.Condition(rule.Duty)}.";

    private string Facts(BoundNeeds needs) => Enumeration.Join([.. needs.Facts.Select(expressions.Noun)], " and ");
}
