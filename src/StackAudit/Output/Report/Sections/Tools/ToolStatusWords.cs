namespace StackAudit.Output;

/// <summary>The states of a tool as people say them.</summary>
internal static class ToolStatusWords
{
    public static string Of(string? status) => status switch
    {
        "proposed" => "proposed",
        "trial" => "on trial",
        "active" => "in use",
        "retiring" => "being replaced",
        "retired" => "switched off",
        "rejected" => "not chosen",
        _ => "state not known",
    };
}
