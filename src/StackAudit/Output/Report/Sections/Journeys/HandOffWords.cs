using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>How a customer's data gets from one stage to the next, in words.</summary>
internal static class HandOffWords
{
    /// <summary>For a picture; null where the arrow says enough.</summary>
    public static string? Short(HandOff handOff, bool withFaults) => handOff switch
    {
        HandOff.Broken when withFaults => "nothing gets on",
        HandOff.Unknown when withFaults => "not known",
        HandOff.ByPeople => "by people",
        HandOff.StartsAnew => "asked anew",
        _ => null,
    };

    /// <summary>As the end of a sentence about the next stage; null where there is nothing to say.</summary>
    public static string? Long(HandOff handOff, bool withFaults) => handOff switch
    {
        HandOff.Works => "what is known gets on to",
        HandOff.ByPeople => "people carry what they know on to",
        HandOff.StartsAnew => "the customer is asked anew at",
        HandOff.Broken when withFaults => "nothing of what is known gets on to",
        HandOff.Unknown when withFaults => "nobody has written down what gets on to",
        _ => null,
    };
}
