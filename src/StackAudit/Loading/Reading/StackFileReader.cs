using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>Reads one file of a stack: the sections of all its documents.</summary>
internal static class StackFileReader
{
    /// <summary>The key under which a file of proposals says what it is for, and the kind of what stands there.</summary>
    public const string Proposal = "proposal";

    public static FileContext Read(SourceText source, ReadingOptions options)
    {
        var file = new FileContext(source, options);
        try
        {
            ReadDocuments(file);
            ExceptionComments.Read(file);
        }
        catch (UnreadableYamlException broken)
        {
            file.Break(broken.Diagnostic);
        }

        file.Close();
        return file;
    }

    private static void ReadDocuments(FileContext file)
    {
        bool isEmpty = true;
        var sections = new SectionReader(file);
        while (file.Yaml.Current is not StreamEnd)
        {
            if (file.Yaml.Current is MappingStart)
            {
                ReadSections(file, sections);
                isEmpty = false;
            }
            else if (file.Yaml.Current is Scalar { Value.Length: 0 } or not NodeEvent)
            {
                file.Yaml.Advance();
            }
            else
            {
                file.Report(ShapeDiagnostics.NoSections(file.At(file.SpanOf(file.Yaml.Current)), file.Schema));
                file.Yaml.Skip();
                isEmpty = false;
            }
        }

        if (isEmpty)
        {
            file.Report(FileDiagnostics.EmptyFile(file.At(default)));
        }
    }

    private static void ReadSections(FileContext file, SectionReader sections)
    {
        var cursor = new MappingCursor(file);
        while (cursor.MoveNext())
        {
            if (file.Schema.FindSection(cursor.Key) is { } kind)
            {
                sections.Read(kind);
            }
            else if (cursor.Key == Proposal && IsProposal(file.Source))
            {
                var proposal = new Entity(file.Schema[Proposal], Path.GetFileNameWithoutExtension(file.Source.Path), file.Source, cursor.KeySpan);
                file.Entities.Add(proposal);
                sections.ReadRecord(proposal);
            }
            else
            {
                file.Yaml.Skip();
                if (!RecordReader.IsExtension(cursor.Key))
                {
                    file.Report(ShapeDiagnostics.UnknownSection(file.At(cursor.KeySpan), cursor.Key, file.Schema));
                }
            }
        }
    }

    private static bool IsProposal(SourceText source) => source.Path.StartsWith("proposals/", StringComparison.Ordinal);
}
