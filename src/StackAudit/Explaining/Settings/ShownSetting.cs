using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>A setting in force.</summary>
/// <param name="Key">From the outermost key down, such as <c>rules.STK1008.severity</c>.</param>
/// <param name="Value">As it would be written on a line.</param>
/// <param name="Origin">A place such as <c>stackaudit.yaml:3:9</c>, an option such as <c>--preset</c>, or <c>default</c>.</param>
/// <param name="Place">Where it stands; null where no file says it.</param>
public sealed record ShownSetting(string Key, string Value, string Origin, Location? Place);
