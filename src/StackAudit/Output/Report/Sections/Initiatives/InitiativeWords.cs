namespace StackAudit.Output;

/// <summary>The stages of an initiative as people say them.</summary>
internal static class InitiativeWords
{
    public static string Of(string? stage) => stage switch
    {
        "idea" => "an idea",
        "planning" => "being planned",
        "selection" => "choosing a tool",
        "build" => "being built",
        "launched" => "launched",
        "stopped" => "stopped",
        _ => "",
    };
}
