using StackAudit.Language.Binding;

namespace StackAudit.Explaining;

/// <summary>Says what a parameter is, what it is set to and where that comes from.</summary>
internal static class ParameterWords
{
    public static ParameterExplanation Of(ParameterSymbol parameter) =>
        new(parameter.Name, ConstantWords.Of(parameter.Value, parameter.Type), "default", Bounds(parameter), parameter.Description);

    private static string? Bounds(ParameterSymbol parameter)
    {
        string? low = parameter.Low == null ? null : $"from {ConstantWords.Of(parameter.Low, parameter.Type)}";
        string? high = parameter.High == null ? null : $"to {ConstantWords.Of(parameter.High, parameter.Type)}";
        return (low, high) == (null, null) ? null : string.Join(' ', new[] { low, high }.OfType<string>());
    }
}
