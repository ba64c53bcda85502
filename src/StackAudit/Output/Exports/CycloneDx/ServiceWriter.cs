using System.Text.Json;
using System.Text.RegularExpressions;
using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>A tool as a service of a bill. What is not known is left out, and what the format has no place for stands under <c>properties</c>.</summary>
internal sealed partial class ServiceWriter
{
    private readonly StackGraph _graph;
    private readonly FieldValues _values;
    private readonly ServiceData _data;

    public ServiceWriter(StackGraph graph, Guid serial)
    {
        _graph = graph;
        _values = new FieldValues(new ComputedFields(graph));
        _data = new ServiceData(graph, _values, serial);
    }

    public void Write(Utf8JsonWriter json, Entity tool)
    {
        json.WriteStartObject();
        json.WriteString("bom-ref", ServicesBom.ReferenceTo(tool));
        WriteProvider(json, _values.Entity(tool, "vendor"));
        WriteText(json, "group", _values.Text(tool, "category"));
        json.WriteString("name", tool.Name);
        WriteText(json, "description", _values.Text(tool, "description"));
        WriteAddresses(json, "endpoints", tool);
        WriteAnswer(json, "authenticated", IsAuthenticated(tool));
        WriteAnswer(json, "x-trust-boundary", CrossesBoundary(tool));
        _data.Write(json, tool);
        WriteUnlessEmpty(json, "externalReferences", _values.List<Record>(tool, "links").Where(link => AddressOf(link) is not null), WriteLink);
        json.WriteArray("properties", [.. Properties(tool)], WriteProperty);
        json.WriteEndObject();
    }

    private void WriteProvider(Utf8JsonWriter json, Entity? vendor)
    {
        if (vendor is null)
        {
            return;
        }

        json.WriteStartObject("provider");
        json.WriteString("name", _values.Text(vendor, "legal_name") ?? vendor.Name);
        if (_values.Text(vendor, "country") is { } country)
        {
            json.WriteStartObject("address");
            json.WriteString("country", country == "uk" ? "GB" : country.ToUpperInvariant());
            json.WriteEndObject();
        }

        WriteAddresses(json, "url", vendor);
        json.WriteEndObject();
    }

    // Known from how people sign in, else from how flows do: one that needs no sign-in shows that there is a way in without.
    private bool? IsAuthenticated(Entity tool)
    {
        string?[] methods = [.. _graph.Inbound(tool).Where(_graph.IsLiveFlow).Select(flow => _values.Text(flow, "auth.method"))];
        return methods.Contains("none") ? false : _values.Text(tool, "access.sso") is not null || _values.Text(tool, "access.mfa") is not null || methods.Any(method => method is not null) ? true : null;
    }

    private bool? CrossesBoundary(Entity tool) => _values.Text(tool, "hosting") switch
    {
        "saas" => true,
        not null => false,
        null when _values.Entity(tool, "vendor") is { } vendor => !_values.Is(vendor, "is_own"),
        null => null,
    };

    private IEnumerable<(string Name, string Value)> Properties(Entity tool)
    {
        foreach (string field in (string[])["status", "tier", "hosting", "plan"])
        {
            if (_values.Text(tool, field) is { } value)
            {
                yield return (field, value);
            }
        }

        foreach (string field in (string[])["regions", "roles", "purposes"])
        {
            foreach (string value in _values.List<string>(tool, field))
            {
                yield return (field.TrimEnd('s'), value);
            }
        }

        // People come and go, and a bill of services is handed on.
        foreach (string owner in (string[])["business", "technical"])
        {
            if (_values.Entity(tool, $"owners.{owner}") is { } team && team.Kind.Name == TeamKind.Kind.Name)
            {
                yield return ($"owner:{owner}", team.Name);
            }
        }
    }

    private void WriteLink(Utf8JsonWriter json, Record link)
    {
        string name = _values.Text(link, "name") ?? "";
        json.WriteStartObject();
        json.WriteString("type", name switch { "support" or "documentation" or "website" => name, _ => "other" });
        json.WriteString("url", AddressOf(link));
        json.WriteString("comment", name);
        json.WriteEndObject();
    }

    // As the program understands the address, which is then one that others do, too.
    private string? AddressOf(Record link) =>
        _values.Text(link, "address") is { } address && SourceLinks.IsSafe(address) ? new Uri(address).AbsoluteUri : null;

    private static void WriteProperty(Utf8JsonWriter json, (string Name, string Value) property)
    {
        json.WriteStartObject();
        json.WriteString("name", $"stackaudit:{property.Name}");
        json.WriteString("value", property.Value);
        json.WriteEndObject();
    }

    private void WriteAddresses(Utf8JsonWriter json, string name, Entity of) =>
        WriteUnlessEmpty(json, name, _values.List<string>(of, "domains").Where(domain => Domain().IsMatch(domain)), (json, domain) => json.WriteStringValue($"https://{domain}"));

    private static void WriteUnlessEmpty<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        T[] all = [.. items];
        if (all.Length > 0)
        {
            json.WriteArray(name, all, write);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteAnswer(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
