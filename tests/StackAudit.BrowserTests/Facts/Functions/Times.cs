using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts.Functions;

/// <summary>JMESPath has no arithmetic.</summary>
internal sealed class Times() : FactFunction("times")
{
    protected override JToken Of(JToken first, JToken second) => Number(first) * Number(second);
}
