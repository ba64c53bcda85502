namespace StackAudit.Importing;

/// <summary>A part of a YAML file that is yet to be written.</summary>
internal abstract class YamlNode;
