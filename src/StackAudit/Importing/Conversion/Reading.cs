namespace StackAudit.Importing;

/// <summary>What a text was read as: a value, several that it could be, or neither when nothing says what it means.</summary>
internal readonly record struct Reading(YamlNode? Value, IReadOnlyList<string>? Several = null)
{
    public static Reading Nothing => default;

    public static Reading Text(string text) => new(YamlScalar.OfText(text));

    public static Reading Typed(string? text) => text is null ? Nothing : new(YamlScalar.Typed(text));

    /// <summary>Nothing, the one, or several.</summary>
    public static Reading OneOf(IReadOnlyList<string> readings) => readings.Count switch
    {
        0 => Nothing,
        1 => Typed(readings[0]),
        _ => new Reading(null, readings),
    };
}
