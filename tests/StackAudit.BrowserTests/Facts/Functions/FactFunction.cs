using System.Globalization;
using DevLab.JmesPath.Functions;
using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Facts.Functions;

/// <summary>A function of two values, besides those of JMESPath.</summary>
internal abstract class FactFunction(string name) : JmesPathFunction(name, 2)
{
    public override JToken Execute(params JmesPathFunctionArgument[] args) => Of(args[0].Token, args[1].Token);

    protected abstract JToken Of(JToken first, JToken second);

    protected static double Number(JToken token) => token.Type is JTokenType.Integer or JTokenType.Float ? token.Value<double>() : throw new FormatException($"{token} is no number");

    protected static DateOnly Day(JToken token) =>
        DateOnly.TryParseExact(token.Type == JTokenType.String ? token.Value<string>() : null, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : throw new FormatException($"{token} is no day");
}
