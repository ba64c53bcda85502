using System.Globalization;
using Newtonsoft.Json.Linq;

namespace StackAudit.BrowserTests.Omitting;

/// <summary>What a page must not hold when it is left out, as the facts of the stack know it.</summary>
internal static class SecretWords
{
    private const decimal Telling = 1000;

    /// <summary>Names, ids and addresses of persons.</summary>
    public static IEnumerable<string> OfPeople(JObject facts) =>
        Entities(facts, "person").SelectMany(person => (string?[])[person.Value<string>("name"), person.Value<string>("id"), person.Value<string>("email")]).OfType<string>();

    /// <summary>What was found, and where one could be hurt.</summary>
    public static IEnumerable<string> OfWeaknesses(JObject facts) => Entities(facts, "finding").Select(finding => finding.Value<string>("message")!);

    /// <summary>Amounts with their currency, and as they are written without where no other number is the same.</summary>
    public static IEnumerable<string> OfMoney(JObject facts)
    {
        HashSet<decimal> others = [.. facts.Descendants().OfType<JValue>().Where(value => !IsAmount(value)).Select(NumberOf).OfType<decimal>()];
        foreach (JValue amount in facts.Descendants().OfType<JValue>().Where(IsAmount))
        {
            decimal number = Math.Abs(NumberOf(amount)!.Value);
            if (number < Telling || number % 1 != 0)
            {
                continue;
            }

            string grouped = number.ToString("#,0", CultureInfo.InvariantCulture);
            yield return $"{((JObject)amount.Parent!.Parent!).Value<string>("currency")} {grouped}";
            if (!others.Contains(number))
            {
                yield return grouped;
            }
        }
    }

    private static bool IsAmount(JValue value) => value.Parent is JProperty { Name: "amount" or "value", Parent: JObject money } && money["currency"] is not null && NumberOf(value) is not null;

    private static decimal? NumberOf(JValue value) => value.Type is JTokenType.Integer or JTokenType.Float ? value.Value<decimal>() : null;

    private static IEnumerable<JToken> Entities(JObject facts, string kind) => (facts[kind] as JObject)?.Properties().Select(one => one.Value) ?? [];
}
