using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Reads the rows of a table that a company sets, or takes back.</summary>
internal sealed class SetRowReader(FileContext file, SetValueReader values, Settings settings)
{
    /// <summary>The rows by their keys, but for those that were reported as wrong; null is a row that was taken away.</summary>
    public Dictionary<string, SetValue?> Read(TableSymbol table, IEnumerable<MapEntry> rows, Usage usage)
    {
        var set = new Dictionary<string, SetValue?>(StringComparer.Ordinal);
        foreach (MapEntry row in rows)
        {
            if (KeyOf(table, row) is not { } key)
            {
                continue;
            }

            if (table.Value == ScalarType.Text && Answer(row) is { } answer)
            {
                if (IsTaken(table, row, answer))
                {
                    set[key] = null;
                }
            }
            else if (values.Read(row.Key, row, table.Value, usage) is { } value)
            {
                set[key] = value;
            }
        }

        return set;
    }

    // Where a row holds words, yes and no are no words: they say whether there is a row.
    private bool? Answer(MapEntry row) => row.Value switch
    {
        RawValue { IsList: false, Items: [var only] } => WordNotation.ParseYesNo(only.Text),
        null when file.Source.Slice(row.ValueSpan) is "~" or "null" or "Null" or "NULL" => false,
        _ => null,
    };

    private bool IsTaken(TableSymbol table, MapEntry row, bool answer)
    {
        // Where rules count on an answer for every key, there is nothing to take away.
        if (!answer && table.MayBeMissing)
        {
            return true;
        }

        Location at = file.At(row.ValueSpan);
        file.Report(answer ? OverrideDiagnostics.NoWords(at, row.Key, ((RawValue)row.Value!).Items[0].Text) : OverrideDiagnostics.NoValue(at, row.Key));
        return false;
    }

    // "form, ad-platform": one word for each column.
    private string? KeyOf(TableSymbol table, MapEntry row)
    {
        if (row.Key == Overrides.Otherwise)
        {
            return row.Key;
        }

        string[] words = row.Key.Split(',', StringSplitOptions.TrimEntries);
        if (words.Length != table.Keys.Count)
        {
            file.Report(OverrideDiagnostics.WrongKeyCount(file.At(row.KeySpan), table.Name, words.Length, table.Keys.Count));
            return null;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (TableBinder.WordsOf(table.Keys[i]) is { } known && !known.Contains(words[i]))
            {
                file.Report(OverrideDiagnostics.UnknownKey(file.At(row.KeySpan), table.Name, words[i], [.. known, Overrides.Otherwise]));
                return null;
            }

            CheckOpenWord(table, i, words[i], file.At(row.KeySpan));
        }

        return TableBinder.Key(words);
    }

    // Categories and roles are open, so the row stays in force. What a row of the rule file names is known there.
    private void CheckOpenWord(TableSymbol table, int column, string word, Location at)
    {
        if (table.Rows.Keys.Any(key => key.Split('\n')[column] == word))
        {
            return;
        }

        if (table.KeyFields[column] == "tool.category")
        {
            string[] known = [.. KnownCategories.Ids, .. settings.Categories.Select(category => category.Id)];
            if (!known.Contains(word))
            {
                file.Report(OverrideDiagnostics.RowOfUnknownCategory(at, table.Name, word, known, KnownCategories.Meant(word)?.Id));
            }
        }
        else if (table.KeyFields[column] == "tool.roles" && KnownRoles.MeantBySlip(word) is { } near)
        {
            file.Report(OverrideDiagnostics.RowOfUnknownRole(at, table.Name, word, near));
        }
    }
}
