using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts.Functions;

/// <summary>The days from one day to another.</summary>
internal sealed class Days() : FactFunction("days")
{
    protected override JToken Of(JToken first, JToken second) => Day(second).DayNumber - Day(first).DayNumber;
}
