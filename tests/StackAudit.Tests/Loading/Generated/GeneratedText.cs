using System.Text;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Loading.Generated;

/// <summary>Writes records with every field set, in the block style, and remembers what stands where.</summary>
internal sealed class GeneratedText(string? wrongPath = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<GeneratedField> _fields = [];

    public string Content => _text.ToString();

    public IReadOnlyList<GeneratedField> Fields => _fields;

    /// <summary>The place of the one value that is wrong.</summary>
    public TextSpan Wrong { get; private set; }

    public GeneratedText Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public GeneratedText Record(RecordType type, int indent, string prefix = "")
    {
        foreach (Field field in type.Stored)
        {
            Write(field, indent, prefix + field.Name);
        }

        return this;
    }

    private void Write(Field field, int indent, string path)
    {
        _text.Append(' ', indent);
        int key = _text.Length;
        _text.Append(field.Name).Append(':');
        FieldType element = field.Type is ListType list ? list.Element : field.Type;
        SampleValue sample = SampleValue.Of(element);
        bool isList = field.Type is ListType;
        if (path == wrongPath)
        {
            WriteWrong(sample.Wrong, isList, element is RecordType);
        }
        else if (element is RecordType type)
        {
            _fields.Add(new GeneratedField(path, "", new TextSpan(key, field.Name.Length)));
            Line("");
            if (isList)
            {
                _text.Append(' ', indent + 2);
                Line("-");
            }

            Record(type, indent + 4, path + (isList ? ".0." : "."));
        }
        else
        {
            string value = isList ? $"[{sample.Written}]" : sample.Written;
            _text.Append(' ');
            _fields.Add(new GeneratedField(path, isList ? $"[{sample.Printed}]" : sample.Printed, new TextSpan(_text.Length, value.Length)));
            Line(value);
        }
    }

    private void WriteWrong(string wrong, bool isList, bool isRecord)
    {
        // A single text may be the short form of a record in a list; a list never is.
        string value = isList && isRecord ? "[no record]" : wrong;
        _text.Append(isList ? " [" : " ");
        Wrong = new TextSpan(_text.Length, value.Length);
        Line(isList ? value + "]" : value);
    }
}
