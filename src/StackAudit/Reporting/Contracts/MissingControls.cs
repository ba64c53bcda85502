using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>The protections of a tool that are not there, or only in a dearer plan: what to ask for before signing again.</summary>
public static class MissingControls
{
    private static readonly (string Field, string Words)[] Controls =
    [
        ("sso", "single sign-on"),
        ("mfa", "a second factor at sign-in"),
        ("scim", "automatic removal of accounts"),
        ("audit_log", "an audit log"),
    ];

    /// <summary>In words: <c>an audit log (only in a dearer plan)</c>.</summary>
    public static IReadOnlyList<string> Of(Entity tool, FieldValues values) =>
    [
        .. Controls.Select(control => values.Text(tool, $"access.{control.Field}") switch
        {
            "other-plan" => $"{control.Words} (only in a dearer plan)",
            "none" => control.Words,
            _ => null,
        }).OfType<string>(),
    ];
}
