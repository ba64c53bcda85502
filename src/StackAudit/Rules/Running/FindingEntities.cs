using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>Makes entities of findings, so that rules of the second round can range over them.</summary>
internal static class FindingEntities
{
    /// <param name="model">Where the kinds are declared.</param>
    /// <param name="excepted">What the first round found, and what exceptions hide of it.</param>
    /// <param name="rules">The rules of the first round.</param>
    public static FirstRound Of(StackModel model, ExceptedFindings excepted, IReadOnlyList<BoundRule> rules)
    {
        EntityKind kind = model.Schema[FindingKind.Kind.Name];
        Dictionary<string, BoundRule> byCode = rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
        var values = new Dictionary<Entity, object?[]>();
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (Finding finding in excepted.Findings.OrderBy(finding => finding.Id, StringComparer.Ordinal))
        {
            var entity = new Entity(kind, finding.Id, finding.Location.Source, finding.Location.Span) { Ordinal = entities.Count, Caption = $"{finding.Rule.Code} \"{finding.Message}\"" };
            entities.Add(finding.Id, entity);
            values.Add(entity, [.. kind.Fields.Computed.OrderBy(field => field.Slot).Select(field => ValueOf(finding, byCode[finding.Rule.Code], field))]);
        }

        foreach (ExceptionOutcome outcome in excepted.Outcomes)
        {
            values.Add(outcome.Exception, [.. outcome.Exception.Kind.Fields.Computed.OrderBy(field => field.Slot).Select(field => ValueOf(outcome, entities, field))]);
        }

        return new FirstRound([.. entities.Values.OrderBy(entity => entity.Ordinal)], values);
    }

    private static object? ValueOf(ExceptionOutcome outcome, Dictionary<string, Entity> entities, Field field) => field.Name switch
    {
        "findings" => outcome.Findings.Select(finding => entities[finding.Id]).OrderBy(entity => entity.Ordinal).ToArray(),
        "is_comment" => outcome.IsComment,
        "is_tried" => outcome.State is ExceptionState.Active or ExceptionState.MatchesNothing,
        _ => null,
    };

    private static object? ValueOf(Finding finding, BoundRule rule, Field field) => field.Name switch
    {
        "code" => rule.Code,
        "name" => rule.Name,
        "category" => rule.Category,
        "severity" => MemberOf(field, finding.Severity.ToString()),
        "confidence" => MemberOf(field, rule.Confidence.ToString()),
        "message" => finding.Message,
        "help" => rule.Help,
        "subjects" => finding.Subjects.ToArray(),
        "assignee" => finding.Assignees.Count == 0 ? null : finding.Assignees[0],
        "money" => finding.Money,
        "path" => finding.Path.Count == 0 ? null : new GraphPath(finding.Path[0].From, [.. finding.Path.Select(step => new GraphStep(step.Flow, step.From, step.To))]),
        "can_be_cleared" => rule.Fixes.Count > 0,
        _ => null,
    };

    private static EnumMember? MemberOf(Field field, string word) => ((EnumType)field.Type).Find(word.ToLowerInvariant());
}
