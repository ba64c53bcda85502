namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes flows, most of them on one line.</summary>
internal sealed class FlowWriter(Brand brand, StackText text)
{
    private readonly Random _random = brand.Random;

    public void Write(PlannedFlow flow)
    {
        string[] fields = [.. FieldsOf(flow)];
        if (_random.Percent(85))
        {
            text.Line($"  - {{ {string.Join(", ", fields)} }}");
            return;
        }

        text.Line($"  - {fields[0]}");
        foreach (string field in fields[1..])
        {
            text.Line($"    {field}");
        }
    }

    private IEnumerable<string> FieldsOf(PlannedFlow flow)
    {
        if (flow.Id is not null)
        {
            yield return $"id: {flow.Id}";
        }

        yield return $"from: {flow.From.Id}";
        yield return $"to: {flow.To.Id}";
        string data = string.Join(", ", flow.Data.Select(brand.Data));
        yield return flow.Data.Count == 1 && _random.Percent(30) ? $"data: {data}" : $"data: [{data}]";
        yield return $"via: {flow.Via}";
        if (flow.Through is not null)
        {
            yield return $"through: {flow.Through.Id}";
        }

        if (flow.Status is not null)
        {
            yield return $"status: {flow.Status}";
        }

        if (flow.Consent is not null)
        {
            yield return $"consent: {flow.Consent}";
        }

        if (flow.Transform is not null)
        {
            yield return $"transforms: [{flow.Transform}]";
        }

        if (flow.ConflictRule is not null)
        {
            yield return $"conflict_rule: {flow.ConflictRule}";
        }

        foreach (string field in UsualFields())
        {
            yield return field;
        }
    }

    private IEnumerable<string> UsualFields()
    {
        if (_random.Percent(15))
        {
            yield return $"purposes: [{_random.From(["service", "lifecycle-email", "analytics", "advertising", "loyalty"])}]";
        }

        if (_random.Percent(10))
        {
            yield return $"cadence: {_random.From(["realtime", "15 minutes", "1 hour", "1 day"])}";
        }

        if (_random.Percent(8))
        {
            yield return $"owner: {brand.Team("it")}";
        }

        if (_random.Percent(4))
        {
            yield return $"auth: {{ method: oauth, runs_as: {_random.From(brand.People)}, reach: declared }}";
        }
    }
}
