using System.Diagnostics.CodeAnalysis;

namespace StackAudit.Schema;

/// <summary>Reads types as the model's reference writes them: <c>list by kind of { kind* word, owner → team or person }</c>.</summary>
public sealed class TypeNotation
{
    private readonly List<string> _tokens;
    private readonly Func<string, bool> _isKind;
    private int _position;

    private TypeNotation(string text, Func<string, bool> isKind)
    {
        _tokens = [.. Tokenize(text)];
        _isKind = isKind;
    }

    private string? Next => _position < _tokens.Count ? _tokens[_position] : null;

    /// <summary>The type, or what is wrong in words that end a sentence.</summary>
    /// <param name="text">The notation.</param>
    /// <param name="isKind">Whether there is a kind of that name.</param>
    public static bool TryParse(string text, Func<string, bool> isKind, [NotNullWhen(true)] out FieldType? type, out string mistake)
    {
        var parser = new TypeNotation(text, isKind);
        try
        {
            type = parser.ReadType();
            parser.Expect(null);
            mistake = "";
            return true;
        }
        catch (FormatException wrong)
        {
            type = null;
            mistake = wrong.Message;
            return false;
        }
    }

    private FieldType ReadType()
    {
        string? first = Take();
        switch (first)
        {
            case "list":
                return ReadList();
            case "→":
                return ReadReference();
            case "{":
                return ReadRecord();
            case "enum":
                return ReadEnum();
        }

        FieldType? named = ScalarType.All.FirstOrDefault(scalar => scalar.Name == first)
            ?? (FieldType?)Types.NamedEnums.FirstOrDefault(words => words.ToString() == first);
        return named ?? throw new FormatException(first is null ? "a type is missing" : $"`{first}` is not a type");
    }

    private ListType ReadList()
    {
        if (Next == "→")
        {
            Take();
            return new ListType(ReadReference());
        }

        var key = new List<string>();
        if (Next == "by")
        {
            do
            {
                Take();
                key.Add(Take() ?? throw new FormatException("the name of a field is missing"));
            }
            while (Next == ",");
        }

        Expect("of");
        FieldType element = ReadType();
        if (element is ListType)
        {
            throw new FormatException("a list cannot hold lists");
        }

        if (key.Find(name => (element as RecordType)?.Find(name) is null) is { } unknown)
        {
            throw new FormatException($"the elements have no field `{unknown}`");
        }

        return new ListType(element, [.. key]);
    }

    private ReferenceType ReadReference()
    {
        var kinds = new List<string> { ReadKind() };
        while (Next == "or" || (Next == "," && NamesKindBeforeOr()))
        {
            Take();
            kinds.Add(ReadKind());
        }

        return new ReferenceType([.. kinds]);
    }

    // `→ team, person or vendor` inside of braces, where a comma also ends a field.
    private bool NamesKindBeforeOr() =>
        _position + 2 < _tokens.Count && _isKind(_tokens[_position + 1]) && (_tokens[_position + 2] == "or" || (_tokens[_position + 2] == "," && HasOrBehind()));

    private bool HasOrBehind() => _position + 4 < _tokens.Count && _isKind(_tokens[_position + 3]) && _tokens[_position + 4] == "or";

    private string ReadKind() => Take() is { } kind && _isKind(kind) ? kind : throw new FormatException($"`{_tokens.ElementAtOrDefault(_position - 1)}` is not a kind");

    private EnumType ReadEnum()
    {
        Expect("(");
        var members = new List<string>();
        do
        {
            members.Add(Take() ?? throw new FormatException("`)` is missing"));
        }
        while (Take(","));
        Expect(")");
        return new EnumType([.. members.Distinct()]);
    }

    private RecordType ReadRecord()
    {
        var fields = new List<Field>();
        var names = new List<(string Name, bool IsRequired)>();
        do
        {
            string name = Take() ?? throw new FormatException("`}` is missing");
            names.Add((name, Take("*")));
            if (Next == ",")
            {
                continue;
            }

            FieldType type = ReadType();
            fields.AddRange(names.Select(each => each.IsRequired ? Field.Required(each.Name, type) : Field.Optional(each.Name, type)));
            names.Clear();
        }
        while (Take(","));
        Expect("}");
        if (fields.GroupBy(field => field.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new FormatException($"the field `{twice.Key}` occurs twice");
        }

        return new RecordType("record", fields);
    }

    private string? Take() => _position < _tokens.Count ? _tokens[_position++] : null;

    private bool Take(string token)
    {
        if (Next != token)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(string? token)
    {
        if (Take() is var found && found != token)
        {
            throw new FormatException(token is null ? $"nothing may follow, but `{found}` does" : $"`{token}` is missing");
        }
    }

    private static IEnumerable<string> Tokenize(string text)
    {
        text = text.Replace("->", "→", StringComparison.Ordinal);
        for (int start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            int end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '/'))
            {
                end++;
            }

            end = Math.Max(end, start + 1);
            yield return text[start..end];
            start = end;
        }
    }
}
