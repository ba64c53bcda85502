using System.Globalization;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What the stack says about how a system and what flows to it are kept safe, a phrase each.</summary>
internal sealed class ProcessingMeasures(StackGraph graph, FieldValues values)
{
    public IEnumerable<string> Of(Entity tool, Entity[] flows, Entity? processor) =>
        [.. Access(tool), .. OnTheWay(flows), .. Reviewed(tool), .. Certified(processor)];

    private IEnumerable<string> Access(Entity tool)
    {
        if (values.Text(tool, "access.sso") == "enforced")
        {
            yield return "single sign-on for everybody";
        }

        if (values.Text(tool, "access.mfa") is "enforced" or "admins")
        {
            yield return values.Text(tool, "access.mfa") == "enforced" ? "second factor for everybody" : "second factor for administrators";
        }

        if (values.Text(tool, "access.scim") == "on")
        {
            yield return "accounts opened and closed from the directory";
        }

        if (values.Text(tool, "access.audit_log") == "on")
        {
            yield return "audit log";
        }

        if (values.Text(tool, "access.deprovisioning") is { } leaving)
        {
            yield return $"when somebody leaves: {leaving}";
        }
    }

    private IEnumerable<string> OnTheWay(Entity[] flows)
    {
        int encrypted = flows.Count(flow => values.Is(flow, "encrypted"));
        if (encrypted > 0)
        {
            yield return encrypted == flows.Length ? "encrypted on the way there" : string.Create(CultureInfo.InvariantCulture, $"encrypted on {encrypted} of {flows.Length} ways there");
        }

        foreach (EnumMember transform in flows.SelectMany(flow => values.List<EnumMember>(flow, "transforms")).Where(transform => transform.Name is "pseudonymise" or "hash" or "minimise").Distinct().OrderBy(transform => transform.Ordinal))
        {
            yield return transform.Name switch
            {
                "hash" => "hashed on the way there",
                "minimise" => "reduced on the way there",
                _ => "under a pseudonym on the way there",
            };
        }
    }

    private IEnumerable<string> Reviewed(Entity tool) =>
        values.Of(tool, "security_review") is Record review && values.Text(review, "outcome") is "approved" or "conditional" && values.Date(review, "on") is { } on
            ? [$"security review of {Day(on)}"]
            : [];

    private IEnumerable<string> Certified(Entity? processor) =>
        from certificate in processor is null ? [] : values.List<Record>(processor, "certificates")
        where values.Date(certificate, "expires") is null || values.Date(certificate, "expires") >= graph.Model.Today
        select $"certificate {values.Text(certificate, "kind")} of the processor";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
