namespace StackAudit.Output;

/// <summary>The sides of a company as readers call them.</summary>
internal static class SideWords
{
    public static string Of(string side) => side switch
    {
        "it" => "IT",
        _ => side,
    };
}
