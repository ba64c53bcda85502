using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>A match of a rule's loops, and how far it came.</summary>
/// <param name="Things">What the loops ranged over, up to where it came.</param>
/// <param name="Stop">The clause that let it out; null where the duty answered.</param>
/// <param name="Answer">What that clause, or the duty, said.</param>
internal sealed record RuleMatch(BoundRule Rule, IReadOnlyList<Record> Things, BoundClause? Stop, Answer Answer)
{
    /// <summary>Whether the rule looked, and found nothing wrong.</summary>
    public bool IsFine => Stop == null && Answer == (Rule.Forbids ? Answer.No : Answer.Yes);

    /// <summary>Whether the rule met it and could not look.</summary>
    public bool CouldNotLook => Stop is BoundNeeds || Answer == Answer.Unknown;

    /// <summary>The values of its names where a needed fact was missing; null elsewhere.</summary>
    public Frame? Frame { get; init; }

    /// <summary>The facts for want of which the rule could not look, as far as they have a place.</summary>
    public IReadOnlyList<MissingFact> MissingFacts
    {
        get
        {
            if (Stop is not BoundNeeds needs || Frame == null)
            {
                return [];
            }

            var facts = new NeededFactCompiler(new ExpressionCompiler(Frame.Context));
            return [.. needs.Facts.SelectMany(fact => facts.Compile(fact)(Frame) ?? []).Distinct()];
        }
    }

    /// <summary>How many clauses it passed.</summary>
    public int Reached => Stop == null ? Rule.Clauses.Count : Rule.Clauses.TakeWhile(clause => !ReferenceEquals(clause, Stop)).Count();

    /// <summary>Whether anything that the match is about stands on a line.</summary>
    public bool StandsOn(SourceText source, int line) => Things.Any(thing => StandsOn(thing, source, line));

    /// <summary>The records behind a value that a loop gives.</summary>
    public static IEnumerable<Record> Records(object? value) => value switch
    {
        Record record => [record],
        Group group => group.Members,
        GraphCycle cycle => [.. cycle.Component, .. cycle.Steps.Select(step => step.Flow)],
        _ => [],
    };

    private static bool StandsOn(Record record, SourceText source, int line) =>
        ReferenceEquals(record.Source, source)
        && (record.Location.Start.Line == line || record.Type.Stored.Any(field => record.IsWritten(field) && record.LocationOf(field).Start.Line == line));
}
