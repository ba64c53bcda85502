using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The text of a new rule. It binds, and its test passes: whoever changes it sees at once what that did.</summary>
internal static class RuleSkeleton
{
    public static string Write(string code, string name, EntityKind kind, StackSchema schema)
    {
        string one = kind.Name;
        string shown = kind.Fields.Find("name") is { IsComputed: false } ? $"{one}.name" : one;
        string title = char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
        SampleEntities sample = new(kind, schema);
        return $$"""
            # Replace what it asks, and then the examples: `stackaudit test` tells whether both still fit.

            rule {{code}} {{name}} "{{title}}"
              severity warning
              category own
              because "Say here why it matters."
              help "Say here what to do about it."
              for each {{one}}
              forbid {{one}}.tags contains "to-do"
              report at {{one}}.tags: "{{{shown}}} is marked as to do"

            test {{code}} "one that fails, one that passes"
              given {{"\"\"\""}}
            {{sample.Write(first: $"#~ {code}", second: $"#~ ok {code}", "    ")}}
              {{"\"\"\""}}

            """;
    }
}
