using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>
/// Steps through the keys of a mapping, those of merged mappings (<c>&lt;&lt;</c>) last. After each step the file stands at the value, which must be read or skipped.
/// </summary>
internal struct MappingCursor
{
    private readonly FileContext _file;
    private Stack<List<ParsingEvent>>? _merged;
    private Mark? _end;

    /// <summary>Enters the mapping at which the file stands.</summary>
    public MappingCursor(FileContext file)
    {
        _file = file;
        _file.Keys.Open();
        _file.Yaml.Advance();
    }

    public string Key { get; private set; } = "";

    public TextSpan KeySpan { get; private set; }

    /// <summary>Moves to the next key; behind the last one the file stands behind the mapping.</summary>
    public bool MoveNext()
    {
        YamlReader yaml = _file.Yaml;
        while (true)
        {
            if (yaml.Current is MappingEnd)
            {
                _end ??= yaml.Current.Start;
                if (_merged is { Count: > 0 })
                {
                    yaml.GoOnWith(_merged.Pop());
                    yaml.Advance();
                    continue;
                }

                _file.Keys.Close();
                yaml.Advance();
                yaml.LastEnd = _end.Value;
                return false;
            }

            if (yaml.Current is not Scalar key || key.Value.Length == 0)
            {
                _file.Report(ShapeDiagnostics.InvalidKey(_file.At(_file.SpanOf(yaml.Current))));
                yaml.Skip();
                yaml.Skip();
                continue;
            }

            KeySpan = _file.SpanOf(key);
            yaml.Advance();
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                TakeMerged();
                continue;
            }

            if (_file.Keys.TryAdd(key.Value, KeySpan, out TextSpan first))
            {
                Key = key.Value;
                return true;
            }

            if (_end is null)
            {
                _file.Report(ShapeDiagnostics.DuplicateKey(_file.At(KeySpan), key.Value, _file.At(first)));
            }

            yaml.Skip();
        }
    }

    private void TakeMerged()
    {
        YamlReader yaml = _file.Yaml;
        var mappings = new List<List<ParsingEvent>>();
        if (yaml.Current is SequenceStart)
        {
            yaml.Advance();
            while (yaml.Current is not SequenceEnd)
            {
                TakeMapping(mappings);
            }

            yaml.Advance();
        }
        else
        {
            TakeMapping(mappings);
        }

        // Of two merged mappings the first one's values count, so it must come up first.
        _merged ??= [];
        for (int i = mappings.Count - 1; i >= 0; i--)
        {
            _merged.Push(mappings[i]);
        }
    }

    private readonly void TakeMapping(List<List<ParsingEvent>> mappings)
    {
        if (_file.Yaml.Current is MappingStart)
        {
            mappings.Add(_file.Yaml.Take());
            return;
        }

        _file.Report(ShapeDiagnostics.InvalidMerge(_file.At(_file.Yaml.Alias ?? _file.SpanOf(_file.Yaml.Current))));
        _file.Yaml.Skip();
    }
}
