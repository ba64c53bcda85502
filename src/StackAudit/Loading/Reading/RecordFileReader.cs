using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core.Events;

namespace StackAudit.Loading;

/// <summary>Reads a file that is one record, such as <c>stackaudit.yaml</c>, with the reader that reads all other files.</summary>
internal static class RecordFileReader
{
    public static Record Read(SourceText source, RecordType type, ReadingOptions options, out FileContext file)
    {
        file = new FileContext(source, options);
        var record = new Record(type, source, default, null);
        try
        {
            while (file.Yaml.Current is StreamStart or DocumentStart)
            {
                file.Yaml.Advance();
            }

            if (file.Yaml.Current is StreamEnd)
            {
                new SectionReader(file).Complete(record);
            }
            else
            {
                new SectionReader(file).ReadRecord(record);
            }
        }
        catch (UnreadableYamlException broken)
        {
            file.Break(broken.Diagnostic);
        }

        return record;
    }
}
