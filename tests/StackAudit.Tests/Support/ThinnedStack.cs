using StackAudit.Schema;
using YamlDotNet.RepresentationModel;

namespace StackAudit.Tests.Support;

/// <summary>A copy of a stack from which facts are taken at random: what is required stays, so that it still loads.</summary>
internal sealed class ThinnedStack(int seed, double kept)
{
    private readonly Random _random = new(seed);

    /// <summary>How many optional facts were looked at, and how many of them are left.</summary>
    public (int Before, int After) Facts { get; private set; }

    /// <summary>Writes the copy into a folder.</summary>
    /// <param name="source">The folder of the stack.</param>
    /// <param name="folder">Where the copy goes.</param>
    /// <param name="without">Sections that are left out as a whole.</param>
    public void Write(string source, TemporaryFolder folder, IReadOnlyCollection<string> without)
    {
        foreach (string file in Directory.GetFiles(source, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(source, file);
            folder.Write(path, path == "stackaudit.yaml" ? File.ReadAllText(file) : Thin(File.ReadAllText(file), without));
        }
    }

    private string Thin(string text, IReadOnlyCollection<string> without)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            return "";
        }

        foreach (var (key, section) in root.Children.ToArray())
        {
            EntityKind? kind = StackSchema.BuiltIn.Kinds.FirstOrDefault(kind => kind.Section == ((YamlScalarNode)key).Value);
            if (kind == null || without.Contains(kind.Section!))
            {
                root.Children.Remove(key);
                continue;
            }

            foreach (YamlNode entity in section switch { YamlMappingNode map => map.Children.Values, YamlSequenceNode list => list.Children, _ => [] })
            {
                Thin(entity, kind.Fields);
            }
        }

        var written = new StringWriter();
        stream.Save(written, assignAnchors: false);
        return written.ToString();
    }

    private void Thin(YamlNode node, RecordType type)
    {
        if (node is not YamlMappingNode record)
        {
            return;
        }

        foreach (var (key, value) in record.Children.ToArray())
        {
            string name = ((YamlScalarNode)key).Value!;
            Field? field = type.Find(name);
            bool isOptional = field is not { IsRequired: true } && name != "id";
            bool stays = !isOptional || _random.NextDouble() < kept;
            Facts = (Facts.Before + (isOptional ? 1 : 0), Facts.After + (isOptional && stays ? 1 : 0));
            if (!stays)
            {
                record.Children.Remove(key);
                continue;
            }

            RecordType? inner = field?.Type as RecordType ?? (field?.Type as ListType)?.Element as RecordType;
            if (inner != null)
            {
                foreach (YamlNode element in value is YamlSequenceNode list ? list.Children : [value])
                {
                    Thin(element, inner);
                }
            }
        }
    }
}
