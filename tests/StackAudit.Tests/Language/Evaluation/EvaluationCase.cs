namespace StackAudit.Tests.Language.Evaluation;

/// <summary>A stack, rules, and what comes out.</summary>
/// <param name="Title">What the case shows.</param>
/// <param name="Stack">The stack, as YAML.</param>
/// <param name="Settings">Its <c>stackaudit.yaml</c>.</param>
/// <param name="Rules">The rule file.</param>
/// <param name="Questions">Expressions to evaluate, each about the first entity of a kind; the kind is empty where it needs none.</param>
/// <param name="Outcome">The values of the questions, then what a run of the rules gives, a line each.</param>
public sealed record EvaluationCase(string Title, string Stack, string Settings, string Rules, IReadOnlyList<(string Kind, string Expression)> Questions, IReadOnlyList<string> Outcome)
{
    public override string ToString() => Title;
}
