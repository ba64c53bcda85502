using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Tells all that files of settings say of parameters and rows of tables.</summary>
/// <param name="layers">What each file sets, in the order of the files.</param>
/// <param name="first">The first file that locks the rule which reads them; null for one that is not locked.</param>
internal sealed class ValueClaims(IReadOnlyList<Overrides> layers, RuleLock? first)
{
    private const string Default = "default";

    public NameClaims Of(ParameterSymbol parameter)
    {
        (int Number, SetValue Value)[] set = [.. layers.Index().Reverse().Where(layer => layer.Item.Of(parameter) != null).Select(layer => (layer.Index, layer.Item.Of(parameter)!))];
        SetValue[] withoutEffect = [.. layers.Reverse().Select(layer => layer.WithoutEffect.GetValueOrDefault(parameter)).OfType<SetValue>()];
        SettingClaim[] claims =
        [
            .. set.Select((each, i) => Claim(parameter.Name, ConstantWords.Of(each.Value.Value, parameter.Type), each.Value, i == 0, each.Number)),
            .. withoutEffect.Select(value => Claim(parameter.Name, ConstantWords.Of(value.Value, parameter.Type), value, wins: false, 0) with { Remark = "the rule is locked" }),
            new SettingClaim(Default, ConstantWords.Of(parameter.Value, parameter.Type), Default, set.Length == 0),
        ];
        return new NameClaims(parameter.Name, ParameterWords.Bounds(parameter), claims);
    }

    public IEnumerable<NameClaims> Of(TableSymbol table) =>
        layers.SelectMany(layer => layer.Of(table).Keys).Concat(table.Rows.Keys).Append(Overrides.Otherwise).Distinct()
            .OrderBy(key => key == Overrides.Otherwise).ThenBy(key => key, StringComparer.Ordinal)
            .Select(key => Of(table, key))
            .Where(row => row.Claims.Count > 0);

    private NameClaims Of(TableSymbol table, string key)
    {
        string name = $"{table.Name}.{key.Replace("\n", ", ", StringComparison.Ordinal)}";
        (int Number, SetValue? Row)[] set = [.. layers.Index().Reverse().Where(layer => layer.Item.Of(table).ContainsKey(key)).Select(layer => (layer.Index, layer.Item.Of(table)[key]))];
        object? usual = key == Overrides.Otherwise ? table.Else : table.Rows.GetValueOrDefault(key);
        IEnumerable<SettingClaim> written = set.Select((each, i) =>
            each.Row is { } row ? Claim(name, ConstantWords.Of(row.Value, table.Value), row, i == 0, each.Number) : new SettingClaim(name, "taken away", "", i == 0) { Remark = RemarkOf(i == 0, each.Number) });
        IEnumerable<SettingClaim> shipped = usual == null ? [] : [new SettingClaim(Default, ConstantWords.Of(usual, table.Value), Default, set.Length == 0)];
        return new NameClaims(name, null, [.. written, .. shipped]);
    }

    private SettingClaim Claim(string name, string value, SetValue set, bool wins, int number) =>
        new(name, value, set.Location.ToString(), wins) { Place = set.Location, Reason = set.Reason, Remark = RemarkOf(wins, number) };

    // What other rules read as well, a file above the lock may set: its parameters alone are the rule's.
    private string? RemarkOf(bool wins, int number) => !wins ? "a later file goes before" : first?.Layer < number ? "shared with other rules, so that the lock does not hold it" : null;
}
