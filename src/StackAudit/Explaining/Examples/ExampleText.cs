using StackAudit.Testing;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>The stack of a test as units of which some can be kept.</summary>
internal sealed class ExampleText
{
    private readonly SourceText _yaml;

    private ExampleText(SourceText yaml, IReadOnlyList<ExampleUnit> units)
    {
        _yaml = yaml;
        Units = units;
    }

    public IReadOnlyList<ExampleUnit> Units { get; }

    public static ExampleText Read(FixtureText text, string code)
    {
        ILookup<int, MarkerKind> marks = MarkerReader.Read(text, codes: null, []).Where(marker => marker.Code == code).ToLookup(marker => marker.Line, marker => marker.Kind);
        var units = new List<ExampleUnit>();
        SourceText yaml = text.Yaml;
        int header = 0;
        int entry = 0;
        for (int line = 1; line <= yaml.LineCount; line++)
        {
            int indent = Indent(yaml, line);
            if (indent == 0)
            {
                (header, entry) = (line, 0);
                units.Add(new ExampleUnit(line, line, line, marks[line].ToHashSet()));
            }
            else if (indent > 0 && header > 0 && (entry == 0 || indent <= entry))
            {
                if (entry == 0)
                {
                    // The section is no unit of its own: it goes with the last of its entries.
                    units.RemoveAt(units.Count - 1);
                }

                entry = indent;
                units.Add(new ExampleUnit(header, line, line, marks[line].Concat(marks[header]).ToHashSet()));
            }
            else if (units.Count > 0)
            {
                ExampleUnit last = units[^1];
                units[^1] = last with { Last = line, Marks = last.Marks.Concat(marks[line]).ToHashSet() };
            }
        }

        return new ExampleText(yaml, units);
    }

    /// <summary>The units and the headers of their sections, markers and all.</summary>
    public string Of(IReadOnlySet<ExampleUnit> kept) => string.Join('\n', Enumerable.Range(1, _yaml.LineCount)
        .Where(line => kept.Any(unit => unit.Header == line || unit.Has(line)))
        .Select(line => _yaml.Line(line).TrimEnd().ToString())
        .Where(line => line.Length > 0));

    // Of a line with nothing but markers or a comment -1: it belongs to what is above.
    private static int Indent(SourceText yaml, int line)
    {
        string content = MarkerReader.WithoutMarkers(yaml.Line(line));
        int indent = content.TakeWhile(character => character == ' ').Count();
        return indent == content.Length || content[indent] == '#' ? -1 : indent;
    }
}
