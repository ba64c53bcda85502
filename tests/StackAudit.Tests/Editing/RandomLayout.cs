using System.Globalization;
using System.Text;

namespace StackAudit.Tests.Editing;

/// <summary>Writes a tool in one of the many ways in which people write YAML: each choice is the next number of a sequence.</summary>
internal sealed class RandomLayout
{
    private static readonly string[] Names = ["name", "status", "tier", "description", "regions", "aliases", "owners", "reviews"];

    private readonly StringBuilder _text = new();
    private readonly int[] _choices;
    private int _next;
    private int _comments;

    private RandomLayout(int[] choices) => _choices = choices;

    public static string Of(int[] choices)
    {
        var layout = new RandomLayout(choices);
        layout.Write();
        string text = layout._text.ToString();
        text = layout.Pick(4) == 0 ? text.TrimEnd('\n') : text;
        return layout.Pick(3) == 0 ? text.ReplaceLineEndings("\r\n") : text;
    }

    private int Pick(int count) => _choices[_next++ % _choices.Length] % count;

    private string PickOne(params string[] texts) => texts[Pick(texts.Length)];

    private void Write()
    {
        string section = "people: { eve: { name: Eve }, dana: { name: Dana } }";
        string step = new(' ', Pick(4) + 1);
        bool first = Pick(2) == 0;
        if (first)
        {
            Line(section);
        }

        Line("tools:");
        Comment(step);
        Line($"{step}other: {{ name: Other, status: active }}");
        string[] fields = [.. Names.Where(name => name is "name" or "status" || Pick(4) > 0).OrderBy(_ => Pick(97))];
        if (Pick(3) == 0)
        {
            WriteFlow(step, fields);
        }
        else
        {
            WriteBlock(step, fields);
        }

        Comment(step);
        if (Pick(2) == 0)
        {
            Line($"{step}zoo: {{ name: Zoo, status: active }}");
        }

        if (!first)
        {
            Line(section);
        }
    }

    private void WriteFlow(string step, string[] fields)
    {
        string separator = Pick(3) == 0 ? $",\n{step}      " : ", ";
        string open = PickOne("{ ", "{", $"{{ # {++_comments}c\n{step}      ");
        _text.Append(CultureInfo.InvariantCulture, $"{step}t: {open}{string.Join(separator, fields.Select(Flow))}{PickOne("", " ", ", ")}}}{Trailing()}\n");
    }

    private string Flow(string field) => field switch
    {
        "name" => PickOne("name: T", "name: 'T'", "\"name\": T", "name:\tT"),
        "status" => PickOne("status: trial", "status: \"trial\""),
        "tier" => PickOne("tier: low", "tier: ", "tier: TBD", "tier: ~"),
        "description" => PickOne("description: a b", "description: 'it''s # no comment'", "description: \"x\\ny\""),
        "regions" => PickOne("regions: [de, fr]", "regions: de", "regions: []", "regions: [de]", "regions: ", $"regions: [de, # {++_comments}c\n            fr, ]"),
        "aliases" => PickOne("aliases: [a, 'b, c', \"d\"]", "aliases: 'x: y'", "aliases: [ a ]"),
        "owners" => PickOne("owners: { business: eve }", "owner: eve", "owners: ", "owners: {}"),
        _ => PickOne("reviews: [{ kind: it, outcome: requested }, { kind: legal, outcome: requested }]", "reviews: { kind: it, outcome: requested }", "reviews: []"),
    };

    private void WriteBlock(string step, string[] fields)
    {
        Line($"{step}t:{Trailing()}");
        string indent = step + new string(' ', Pick(3) + 1);
        foreach (string field in fields)
        {
            if (Pick(5) == 0)
            {
                Comment(indent);
            }

            if (Pick(9) == 0)
            {
                Line("");
            }

            if (Pick(3) == 0)
            {
                Line($"{indent}{Flow(field)}{Trailing()}");
            }
            else
            {
                WriteField(field, indent, indent + new string(' ', Pick(3) + 1));
            }
        }
    }

    private void WriteField(string field, string indent, string inner)
    {
        switch (field)
        {
            case "description":
                Line($"{indent}description: {PickOne("|", ">", "|-", "|+", ">-", ">+")}{Trailing()}");
                Line($"{inner}one # no comment");
                Line(PickOne("", $"{inner}  two", $"{inner}two"));
                Line($"{inner}three{PickOne("", "\n", "\n\n")}");
                break;
            case "regions":
                string hyphens = Pick(2) == 0 ? indent : inner;
                Line($"{indent}regions:{Trailing()}");
                WriteItems(hyphens, Pick(2) == 0 ? ["de", "fr", "'us'"] : ["de"]);
                break;
            case "aliases":
                Line($"{indent}aliases:{Trailing()}");
                Line($"{inner}- |{Trailing()}\n{inner}    long\n{inner}    text");
                WriteItems(inner, ["second"]);
                break;
            case "owners":
                Line($"{indent}owners:{Trailing()}");
                Line($"{inner}business: eve{Trailing()}");
                Line(Pick(2) == 0 ? $"{inner}technical: dana{Trailing()}" : "");
                break;
            case "reviews":
                Line($"{indent}reviews:{Trailing()}");
                WriteReviews(inner);
                break;
            default:
                Line($"{indent}{Flow(field)}{Trailing()}");
                break;
        }
    }

    private void WriteReviews(string inner)
    {
        string hyphen = PickOne("- ", "-   ", "");
        Line($"{inner}{hyphen}kind: it{Trailing()}");
        string further = inner + new string(' ', hyphen.Length);
        Comment(further);
        Line($"{further}conditions:");
        Line($"{further}  - text: first{Trailing()}");
        Line($"{further}outcome: conditional{Trailing()}");
        if (hyphen.Length > 0 && Pick(2) == 0)
        {
            Line($"{inner}- {{ kind: legal, outcome: requested }}{Trailing()}");
        }
    }

    private void WriteItems(string indent, string[] items)
    {
        foreach (string item in items)
        {
            Line($"{indent}-{PickOne(" ", "  ")}{item}{Trailing()}");
            if (Pick(4) == 0)
            {
                Comment(indent);
            }
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Comment(string indent)
    {
        if (Pick(2) == 0)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{indent}# {++_comments}c"));
        }
    }

    private string Trailing() => Pick(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{PickOne(" ", "   ", "\t")}# {++_comments}c") : "";
}
