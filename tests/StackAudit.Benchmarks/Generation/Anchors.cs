namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what many tools and flows of a file have in common, on its top, as people do who do not like to repeat themselves.</summary>
internal static class Anchors
{
    public static void Write(Brand brand, StackText text)
    {
        text.Line("x-signed-on: &signed-on { sso: enforced, mfa: enforced, scim: on, audit_log: on }");
        text.Line("x-own-login: &own-login { sso: none, mfa: admins, audit_log: none }");
        text.Line("x-own-login-watched: &own-login-watched { sso: available, mfa: enforced, scim: on, audit_log: on }");
        text.Line("x-by-list: &by-list { sso: none, mfa: admins, deprovisioning: The team lead goes through the member list on the first Monday of the month. }");
        text.Line("x-export: &export { export: bulk }");
        text.Line($"x-privacy: &privacy {{ kind: privacy, outcome: approved, by: {Headquarters.Privacy}, on: 2026-02-10 }}");
        text.Line($"x-security: &security {{ kind: security, outcome: approved, by: {Headquarters.Security}, on: 2026-02-12 }}");
        text.Line($"x-legal: &legal {{ kind: legal, outcome: approved, by: {Headquarters.Counsel}, on: 2026-02-17 }}");
        text.Line($"x-team-key: &team-key {{ method: oauth, runs_as: {brand.Team("it")} }}");
        text.Line();
    }
}
