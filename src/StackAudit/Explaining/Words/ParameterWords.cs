using StackAudit.Language.Binding;

namespace StackAudit.Explaining;

/// <summary>Says what a parameter may be set to.</summary>
internal static class ParameterWords
{
    /// <summary>Such as <c>from 0 days to 180 days</c>; null when that is open.</summary>
    public static string? Bounds(ParameterSymbol parameter)
    {
        string? low = parameter.Low == null ? null : $"from {ConstantWords.Of(parameter.Low, parameter.Type)}";
        string? high = parameter.High == null ? null : $"to {ConstantWords.Of(parameter.High, parameter.Type)}";
        return (low, high) == (null, null) ? null : string.Join(' ', new[] { low, high }.OfType<string>());
    }
}
