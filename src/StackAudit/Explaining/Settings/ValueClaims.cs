using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;

namespace StackAudit.Explaining;

/// <summary>Tells all that files of settings say of parameters and rows of tables.</summary>
/// <param name="layers">What each file sets, in the order of the files.</param>
internal sealed class ValueClaims(IReadOnlyList<Overrides> layers)
{
    private const string Default = "default";

    public NameClaims Of(ParameterSymbol parameter)
    {
        SetValue[] set = [.. layers.Reverse().Select(layer => layer.Of(parameter)).OfType<SetValue>()];
        SettingClaim[] claims =
        [
            .. set.Select((value, i) => Claim(parameter.Name, ConstantWords.Of(value.Value, parameter.Type), value, i == 0)),
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
        (Overrides Layer, SetValue? Row)[] set = [.. layers.Reverse().Where(layer => layer.Of(table).ContainsKey(key)).Select(layer => (layer, layer.Of(table)[key]))];
        object? usual = key == Overrides.Otherwise ? table.Else : table.Rows.GetValueOrDefault(key);
        IEnumerable<SettingClaim> written = set.Select((each, i) =>
            each.Row is { } row ? Claim(name, ConstantWords.Of(row.Value, table.Value), row, i == 0) : new SettingClaim(name, "taken away", "", i == 0));
        IEnumerable<SettingClaim> shipped = usual == null ? [] : [new SettingClaim(Default, ConstantWords.Of(usual, table.Value), Default, set.Length == 0)];
        return new NameClaims(name, null, [.. written, .. shipped]);
    }

    private static SettingClaim Claim(string name, string value, SetValue set, bool wins) =>
        new(name, value, set.Location.ToString(), wins) { Place = set.Location, Remark = wins ? null : "a later file goes before" };
}
