using System.Text.Json;
using StackAudit.Configuration;

namespace StackAudit.Output;

/// <summary>Writes where the stack is kept, as far as its settings say.</summary>
internal static class SarifProvenance
{
    // How hosts go on behind the address of a repository to show a file of it.
    private static readonly string[] Views = ["/-/blob/", "/-/tree/", "/blob/", "/tree/", "/src/branch/"];

    public static void Write(Utf8JsonWriter json, Settings settings)
    {
        if (settings.Repository is not { } address || !Uri.TryCreate(address, UriKind.Absolute, out _))
        {
            return;
        }

        json.WriteStartArray("versionControlProvenance");
        json.WriteStartObject();
        json.WriteString("repositoryUri", RepositoryOf(address));
        json.WriteStartObject("mappedTo");
        json.WriteString("uriBaseId", SarifPlaces.Root);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string RepositoryOf(string address)
    {
        int end = Views.Select(view => address.IndexOf(view, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(address.Length).Min();
        return address[..end];
    }
}
