using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Compiles what happens to a violation: it becomes a finding, or a further place of one with the same identity.</summary>
internal sealed class ViolationCompiler(ExpressionCompiler expressions)
{
    private readonly MessageCompiler _messages = new(expressions);
    private readonly PlaceCompiler _places = new(expressions);

    public Action<Frame, RuleTally> Compile(BoundRule rule, RuleDescriptor descriptor)
    {
        Func<Frame, object?>[] identity = [.. rule.Identity.Select(expressions.Compile)];
        Func<Frame, IReadOnlyList<Location>> place = _places.Compile(rule.Report.Place);
        Func<Frame, string> message = _messages.Compile(rule.Report.Message);
        Func<Frame, object?> reported = expressions.Compile(rule.Report.Place);
        Func<Frame, Severity> severity = CompileSeverity(rule);
        Func<Frame, IEnumerable<RelatedLocation>>[] also = [.. rule.Also.Select(CompileAlso)];
        Func<Frame, object?>[] assignees = [.. rule.Assignees.Select(expressions.Compile)];
        Func<Frame, object?>? stake = rule.Stake == null ? null : expressions.Compile(rule.Stake);
        Func<Frame, IReadOnlyList<PathStep>> path = new PathCompiler(expressions).Compile(rule);
        Func<Frame, Lazy<IReadOnlyList<Fix>>>? fixes = rule.Fixes.Count == 0 ? null : new FixCompiler(expressions).Compile(rule.Fixes);
        return (frame, tally) =>
        {
            IReadOnlyList<PathStep> steps = path(frame);
            object?[] parts = Array.ConvertAll(identity, part => part(frame));
            string key = string.Join('\n', parts.Select(Identity.Part));
            Subjects subjects = Subjects.Of(parts, reported(frame));
            IReadOnlyList<Location> locations = place(frame) is { Count: > 0 } found ? found : [subjects.Fallback ?? frame.Context.Model.Place];
            string text = message(frame);
            Severity level = severity(frame);
            if (tally.Findings.TryGetValue(key, out FindingDraft? same))
            {
                same.Add(locations[0], text, level);
                frame.CouldNotLook = false;
                return;
            }

            tally.Findings.Add(key, new FindingDraft(new Finding
            {
                Id = Identity.Hash(descriptor.Code, key),
                Rule = descriptor,
                Severity = level,
                Message = text,
                Location = locations[0],
                Subjects = subjects.Entities,
                Related = Related(frame, locations, steps),
                Path = steps,
                Assignees = Assignees(frame),
                Money = stake?.Invoke(frame) is Money money && money.Parts.Any(part => part.Amount != 0) ? money : null,
                ProposedFixes = fixes?.Invoke(frame),
            }));

            // What is said of a finding may be a guess; the next match starts afresh.
            frame.CouldNotLook = false;
        };

        List<RelatedLocation> Related(Frame frame, IReadOnlyList<Location> locations, IReadOnlyList<PathStep> steps)
        {
            List<RelatedLocation> related = locations.Count > 1 ? [.. Further(locations, reported(frame), steps)] : [];
            foreach (Func<Frame, IEnumerable<RelatedLocation>> places in also)
            {
                related.AddRange(places(frame));
            }

            return related;
        }

        List<Entity> Assignees(Frame frame)
        {
            var found = new List<Entity>();
            foreach (Func<Frame, object?> assignee in assignees)
            {
                foreach (Entity entity in Values.Entities(assignee(frame)))
                {
                    if (!found.Contains(entity))
                    {
                        found.Add(entity);
                    }
                }
            }

            return found;
        }
    }

    // The places behind the first, by the names of what stands there; the hops of the path are told as such.
    private static IEnumerable<RelatedLocation> Further(IReadOnlyList<Location> locations, object? reported, IReadOnlyList<PathStep> steps)
    {
        object[] items = Values.Items(reported);
        return locations
            .Select((location, i) => new RelatedLocation(location, items.Length == locations.Count ? Printer.Print(items[i]) : ""))
            .Skip(1)
            .Where(related => !steps.Any(step => step.Location == related.Location));
    }

    private Func<Frame, Severity> CompileSeverity(BoundRule rule)
    {
        (Severity Level, Func<Frame, bool> Condition)[] escalations =
            [.. rule.Escalations.Select(escalation => (escalation.Level, expressions.CompileWatched(escalation, escalation.Condition)))];
        Severity usual = rule.Severity;
        return frame =>
        {
            Severity level = usual;
            foreach ((Severity higher, Func<Frame, bool> condition) in escalations)
            {
                // A condition that could not be answered raises nothing.
                frame.CouldNotLook = false;
                level = condition(frame) && !frame.CouldNotLook && higher > level ? higher : level;
            }

            return level;
        };
    }

    private Func<Frame, IEnumerable<RelatedLocation>> CompileAlso(BoundAlso also)
    {
        Func<Frame, IReadOnlyList<Location>> place = _places.Compile(also.Place);
        Func<Frame, string> label = _messages.Compile(also.Message);
        if (also.Element == null)
        {
            return frame => Label(place(frame), label(frame));
        }

        Func<Frame, object?> list = expressions.Compile(also.List!);
        Func<Frame, bool> where = also.Where == null ? _ => true : expressions.CompileCondition(also.Where);
        int slot = also.Element.Slot;
        return frame =>
        {
            var related = new List<RelatedLocation>();
            foreach (object item in Values.Items(list(frame)))
            {
                frame.Slots[slot] = item;
                if (where(frame))
                {
                    related.AddRange(Label(place(frame), label(frame)));
                }
            }

            return related;
        };
    }

    private static IEnumerable<RelatedLocation> Label(IReadOnlyList<Location> places, string label) => places.Select(location => new RelatedLocation(location, label));
}
