using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What the parts of the rule language mean, in a few words each.</summary>
internal static class LanguageWords
{
    public static string Of(Scalar scalar) => scalar switch
    {
        Scalar.Text => "anything that people write",
        Scalar.Word => "a word of an open list, such as a category or a role",
        Scalar.Number => "a number",
        Scalar.Percent => "a share; 60% is 0.6",
        Scalar.YesNo => "yes or no",
        Scalar.Date => "a day",
        Scalar.Duration => "a length of time",
        Scalar.Money => "an amount in a currency",
        Scalar.Region => "a country, a state or a group of countries",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, "No words."),
    };

    public static string Written(Scalar scalar) => scalar switch
    {
        Scalar.Text => "`\"Mailer\"`",
        Scalar.Word => "`crm`, `email-marketing`; in quotes when it has a dot: `\"user.contact\"`",
        Scalar.Number => "`5`, `1.5`, `10_000`",
        Scalar.Percent => "`60%`",
        Scalar.YesNo => "`yes`, `no`",
        Scalar.Date => "`2026-06-30`, `today`",
        Scalar.Duration => "`30 days`, `6 months`, `2 hours`, `5 working days`",
        Scalar.Money => "`EUR 10,000`; a plain number opposite money is in the stack's currency",
        Scalar.Region => "`de`, `us.ca`, `eea`",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, "No words."),
    };

    public static string Of(TypeClass type) => type switch
    {
        TypeClass.Text => "text",
        TypeClass.Number => "number",
        TypeClass.Money => "money",
        TypeClass.YesNo => "yes/no",
        TypeClass.Date => "date",
        TypeClass.Duration => "duration",
        TypeClass.Region => "region",
        TypeClass.Enum => "word of a closed list",
        TypeClass.Entity => "entity",
        TypeClass.Record => "record",
        TypeClass.List => "list",
        TypeClass.Any => "anything",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No words."),
    };

    public static string Of(Relation relation) => relation switch
    {
        Relation.Is => "both are the same; case matters",
        Relation.IsNot => "they are not",
        Relation.IsMissing => "nobody wrote it down",
        Relation.IsPresent => "somebody wrote it down",
        Relation.IsEmpty => "nothing is in the list, or there is no list",
        Relation.IsNotEmpty => "something is in the list",
        Relation.IsBefore => "the left day is earlier",
        Relation.IsNotBefore => "the left day is the same or later",
        Relation.IsAfter => "the left day is later",
        Relation.IsNotAfter => "the left day is the same or earlier",
        Relation.IsOlderThan => "the day lies further back than that",
        Relation.IsNotOlderThan => "the day lies no further back than that, or is still to come",
        Relation.IsDueWithin => "the day comes within that time, **or is past**",
        Relation.IsNotDueWithin => "the day comes later than that",
        Relation.IsWithin => "the left, or each element of it, is in the list or lies under something in it: `de` within `[eea]`",
        Relation.IsNotWithin => "something of the left is not",
        Relation.AtLeast => "the left is the same or more",
        Relation.AtMost => "the left is the same or less",
        Relation.MoreThan => "the left is more",
        Relation.LessThan => "the left is less",
        Relation.In => "the left is one of the list",
        Relation.NotIn => "it is none of them",
        Relation.Contains => "the right is one of the list, or a part of the text",
        Relation.Overlaps => "both lists have something in common",
        Relation.Matches => "the text fits a pattern in which `*` is any text and `?` any letter",
        Relation.StartsWith => "the text begins so",
        Relation.EndsWith => "the text ends so",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No words."),
    };

    public static string Written(Quantifier quantifier) => quantifier switch
    {
        Quantifier.Any => "any(x in LIST where COND)",
        Quantifier.None => "none(x in LIST where COND)",
        Quantifier.Every => "every(x in LIST where COND satisfies COND)",
        Quantifier.Count => "count(LIST)`, `count(x in LIST where COND)",
        Quantifier.List => "list(x in LIST where COND)`, `list(VALUE for x in LIST where COND)",
        _ => $"{quantifier.ToString().ToLowerInvariant()}(LIST)`, `{quantifier.ToString().ToLowerInvariant()}(VALUE for x in LIST where COND)",
    };

    public static string Of(Quantifier quantifier) => quantifier switch
    {
        Quantifier.Any => "yes when the condition holds for one of them or more",
        Quantifier.Every => "yes when what `satisfies` asks holds for all of them; of an empty list too",
        Quantifier.None => "yes when the condition holds for none of them; of an empty list too",
        Quantifier.Count => "how many there are",
        Quantifier.Sum => "all of them added up; 0 for none",
        Quantifier.Product => "all of them multiplied; 1 for none",
        Quantifier.Min => "the least, missing for none",
        Quantifier.Max => "the most, missing for none",
        Quantifier.Average => "the average, missing for none",
        Quantifier.List => "the elements for which the condition holds, or a value of each of them",
        _ => throw new ArgumentOutOfRangeException(nameof(quantifier), quantifier, "No words."),
    };

    public static string Of(MessageFilter filter) => filter switch
    {
        MessageFilter.List => "a list | its elements with commas and an `and`; of more than twelve the first nine",
        MessageFilter.Count => "a list | how many there are",
        MessageFilter.Ago => "a date | how far it is from today: `10 days ago`, `in 3 days`",
        MessageFilter.InDays => "a date | the same; choose the word that reads better",
        MessageFilter.Date => "a date | `2026-06-30`, as without a filter",
        MessageFilter.Money => "money or a number | the amount with its currency, a number in that of the stack",
        MessageFilter.Percent => "a number or a percent | as a percent: `48%` for 0.48",
        MessageFilter.Upper => "a single value | in capitals",
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "No words."),
    };
}
