using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Testing;

/// <summary>Keeps which answers the parts of rules have given.</summary>
internal sealed class AnswerLog
{
    private readonly Dictionary<object, (bool Yes, bool No)> _seen = new(ReferenceEqualityComparer.Instance);

    public void Hear(object part, Frame frame, Answer answer)
    {
        // A rule that is off as shipped is tried in a copy, which has the duty in common with it.
        object key = part is BoundRule rule ? rule.Duty : part;
        (bool yes, bool no) = _seen.GetValueOrDefault(key);
        _seen[key] = (yes || answer == Answer.Yes, no || answer == Answer.No);
    }

    public bool HasSeen(object part, bool answer) => _seen.GetValueOrDefault(part) is var (yes, no) && (answer ? yes : no);
}
