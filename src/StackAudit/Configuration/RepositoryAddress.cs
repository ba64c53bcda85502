namespace StackAudit.Configuration;

/// <summary>The address under which a host shows files, of which links are made.</summary>
internal static class RepositoryAddress
{
    private const UriComponents InLinks = UriComponents.SchemeAndServer | UriComponents.Path;

    /// <summary>Without what may be a secret, a name with a password or a query; null for what is no address of the web, which may be a script.</summary>
    public static string? Of(string? written) => Web(written)?.GetComponents(InLinks, UriFormat.UriEscaped).TrimEnd('/');

    /// <summary>Whether more is written than links take.</summary>
    public static bool HasMore(string written) => Web(written) is { } address && (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0);

    private static Uri? Web(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
