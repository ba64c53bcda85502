using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts.Functions;

/// <summary>The whole months from one day to another.</summary>
internal sealed class Months() : FactFunction("months")
{
    protected override JToken Of(JToken first, JToken second) => ((Day(second).Year - Day(first).Year) * 12) + Day(second).Month - Day(first).Month - (Day(second).Day < Day(first).Day ? 1 : 0);
}
