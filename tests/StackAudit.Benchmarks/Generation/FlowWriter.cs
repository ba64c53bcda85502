namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes flows, most of them on one line.</summary>
internal sealed class FlowWriter(Brand brand, StackText text)
{
    private readonly Random _random = brand.Random;

    public void Write(PlannedFlow flow)
    {
        string[] fields = [.. FieldsOf(flow).OfType<string>()];
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

    private IEnumerable<string?> FieldsOf(PlannedFlow flow)
    {
        string data = brand.Data(flow.Data);
        yield return flow.Id is null ? null : $"id: {flow.Id}";
        yield return $"from: {flow.From.Id}";
        yield return $"to: {flow.To.Id}";
        yield return flow.Data.Count == 1 && _random.Percent(30) ? $"data: {data}" : $"data: [{data}]";
        yield return flow.JoinKeys.Count == 0 ? null : $"join_keys: [{brand.Data(flow.JoinKeys)}]";
        yield return flow.Purposes.Count == 0 ? null : $"purposes: [{string.Join(", ", flow.Purposes)}]";
        yield return $"via: {flow.Via}";
        yield return flow.Through is null ? null : $"through: {flow.Through.Id}";
        yield return flow.Status is null ? null : $"status: {flow.Status}";
        yield return flow.Consent is null ? null : $"consent: {flow.Consent}";
        yield return flow.Transform is null ? null : $"transforms: [{flow.Transform}]";
        yield return flow.ConflictRule is null ? null : $"conflict_rule: {flow.ConflictRule}";
        yield return NeedsOwner(flow) || _random.Percent(4) ? OwnerOf(flow) : null;
        yield return AuthOf(flow);
        bool sendsEvents = flow.Via is "webhook" or "server-side";
        yield return sendsEvents ? $"alerts: {(flow.IsWatched ? "yes" : "no")}" : null;
        yield return sendsEvents && flow.IsWatched ? "retries: yes" : null;
        bool hasRhythm = _random.Percent(12);
        yield return hasRhythm ? $"cadence: {_random.From(["realtime", "15 minutes", "1 hour", "1 day"])}" : null;
        yield return hasRhythm ? "last_success: 2026-06-29" : null;
        yield return flow.From.Part == Part.Satellite || flow.To.Part == Part.Satellite ? $"volume_per_day: {_random.Next(1, 90)}000" : null;
        yield return flow.Fact;
    }

    // Where one team runs both tools, it mends what joins them.
    private static bool NeedsOwner(PlannedFlow flow) =>
        flow.IsOwned && flow.Through is null && flow.Via is not ("native" or "tag" or "link")
        && (flow.From.Owners.Technical is null || flow.From.Owners.Technical != flow.To.Owners.Technical);

    private string? OwnerOf(PlannedFlow flow) => flow.IsOwned ? $"owner: {brand.Team("it")}" : null;

    private string? AuthOf(PlannedFlow flow)
    {
        if (flow.IsWithoutLogin)
        {
            return null;
        }

        if (flow.Auth is { } auth)
        {
            return $"auth: {auth}";
        }

        if (flow.Through is not null)
        {
            // What lies in the connector opens much there; only some brands keep more than a few keys in it.
            int share = brand.Index % 5 == 2 ? 12 : 1;
            return _random.Percent(share) ? $"auth: {{ method: oauth, runs_as: {brand.Team("it")}, reach: declared }}" : null;
        }

        return !_random.Percent(88) ? null : _random.Percent(3) ? DatedKey() : "auth: *team-key";
    }

    private string DatedKey()
    {
        DateOnly expires = _random.Day(new DateOnly(2026, 9, 1), new DateOnly(2028, 6, 30));
        return $"auth: {{ method: api-key, runs_as: {brand.Team("it")}, expires: {expires:yyyy-MM-dd} }}";
    }
}
