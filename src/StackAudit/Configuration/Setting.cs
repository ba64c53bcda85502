using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Configuration;

/// <summary>What a file of settings says under one key.</summary>
/// <param name="Value">Never missing.</param>
/// <param name="Location">Where it says so.</param>
/// <param name="Layer">The file.</param>
public readonly record struct Setting(object Value, Location Location, Record Layer);
