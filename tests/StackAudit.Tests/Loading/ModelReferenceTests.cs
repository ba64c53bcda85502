using System.Text.RegularExpressions;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Loading;

/// <summary>Holds the declared fields against the tables of the model's reference.</summary>
public partial class ModelReferenceTests
{
    [SharedInputFact("design/model.md")]
    public void EveryFieldIsDeclaredAsTheReferenceSays()
    {
        string[] reference = [.. Reference()];
        Assert.Equal(221, reference.Length);

        IEnumerable<string> declared = StackSchema.BuiltIn.Kinds
            .Where(kind => kind.Name is not ("goal" or "stack"))
            .SelectMany(kind => kind.Fields.Stored.Where(IsOwn).Select(field => $"{kind}.{field.Name}{(field.IsRequired ? "*" : "")} {TypeOf(field)}"));

        Assert.Equal(reference.Order(StringComparer.Ordinal), declared.Order(StringComparer.Ordinal));
    }

    private static bool IsOwn(Field field) => field.Name is not ("notes" or "tags" or "formerly" or "links");

    // Goals are a kind, and have the common fields besides those that the reference writes out.
    private static string TypeOf(Field field) => field.Name == "goals" ? "list by id of { id* word, text* text }" : field.Type.ToString()!;

    private static IEnumerable<string> Reference()
    {
        string kind = "";
        bool isInKinds = false;
        foreach (string line in File.ReadLines(Repository.SharedPathOf("design", "model.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                isInKinds = line == "## Kinds and fields";
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                // `### people (`person`)` names the kind in brackets, `### `exception`, in …` in front.
                kind = BracketedKind().Match(line) is { Success: true } bracketed ? bracketed.Groups[1].Value : QuotedKind().Match(line).Groups[1].Value;
            }
            else if (isInKinds && line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| fields", StringComparison.Ordinal))
            {
                string[] cells = [.. Remark().Replace(line, "").Trim('|', ' ').Split('|').Select(cell => cell.Trim())];
                Assert.True(TypeNotation.TryParse(cells[1], word => StackSchema.BuiltIn.Find(word) is not null, out FieldType? type, out string mistake), $"{line}: {mistake}");
                foreach (string name in cells[0].Split('·'))
                {
                    yield return $"{kind}.{name.Trim()} {type}";
                }
            }
        }
    }

    [GeneratedRegex(@"\(`(\w+)`\)")]
    private static partial Regex BracketedKind();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex QuotedKind();

    [GeneratedRegex(@"(?<=\s)\([^()]*\)")]
    private static partial Regex Remark();
}
