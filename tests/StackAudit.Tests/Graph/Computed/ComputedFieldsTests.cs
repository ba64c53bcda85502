using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ComputedFieldsTests
{
    /// <summary>As many as the model's reference lists, those of findings and exceptions apart, which are known only when rules have run.</summary>
    private const int Listed = 65;

    [Fact]
    public void EachComputedFieldOfTheSchemaHasOneFunction()
    {
        Field[] declared = [.. Declared()];
        Assert.Equal(Listed, declared.Length);

        Field[] computed = [.. ComputedFields.All.Select(field => field.Field)];

        Assert.Equal(computed.Length, computed.Distinct().Count());
        Assert.Equal(Names(declared), Names(computed));
        Assert.Equal(declared.ToHashSet(), computed.ToHashSet());
    }

    [Fact]
    public void ValuesHaveTheTypesThatTheSchemaDeclares()
    {
        SomeStack stack = Everything(out Record[] records);
        var seen = new HashSet<Field>();
        foreach ((Record record, Field field) in records.SelectMany(record => record.Type.Computed.Select(field => (record, field))))
        {
            if (stack.Computed.Value(record, field).Value is { } value)
            {
                Assert.True(IsOf(field.Type, value), $"{record.Type.Name}.{field} is {value}");
                seen.Add(field);
            }
        }

        Assert.Equal(Names(Declared()), Names(seen));
    }

    [Fact]
    public void AValueIsWorkedOutOnce()
    {
        var stack = new SomeStack();
        Entity a = stack.Tool("a");
        stack.Flow(a, a);

        Assert.Same(stack.Value(a, "arriving"), stack.Value(a, "arriving"));
        Assert.Same(stack.Read(a, "arriving").Without, stack.Read(a, "arriving").Without);
        Assert.Single(stack.Read(a, "arriving").Without);
    }

    [Fact]
    public void AMissingValueStaysMissing()
    {
        var stack = new SomeStack();
        Entity tool = stack.Tool("a");

        Assert.All([1, 2], _ =>
        {
            Assert.Null(stack.Value(tool, "annual_cost"));
            Assert.Empty(stack.Read(tool, "annual_cost").Without);
        });
    }

    [Fact]
    public void CompaniesOwnFieldsDoNotHideComputedOnes()
    {
        var own = StackSchema.BuiltIn.With(new[] { Field.Optional("cost_code", ScalarType.Text) }.ToLookup(_ => "tool"));

        Assert.Same(StackSchema.BuiltIn["tool"].Fields["is_live"], own["tool"].Fields["is_live"]);
    }

    [Fact]
    public void ThreadsThatMeetSeeTheSameValues()
    {
        SomeStack alone = Everything(out Record[] records);
        string[] expected = [.. Print(alone, records)];
        for (int round = 0; round < 20; round++)
        {
            SomeStack shared = Everything(out Record[] same);
            string[][] seen = new string[4][];
            Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, thread => seen[thread] = [.. Print(shared, same)]);

            Assert.All(seen, lines => Assert.Equal(expected, lines));
        }
    }

    private static IEnumerable<Field> Declared() =>
        StackSchema.BuiltIn.Kinds
            .SelectMany(kind => WithInner(kind.Fields, []))
            .Distinct()
            .SelectMany(type => type.Computed)
            .Except([.. StackSchema.BuiltIn["finding"].Fields.Fields, .. StackSchema.BuiltIn["exception"].Fields.Computed]);

    private static HashSet<RecordType> WithInner(RecordType type, HashSet<RecordType> met)
    {
        if (met.Add(type))
        {
            foreach (RecordType inner in type.Fields.Select(field => field.Records).OfType<RecordType>())
            {
                WithInner(inner, met);
            }
        }

        return met;
    }

    private static string[] Names(IEnumerable<Field> fields) => [.. fields.Select(field => field.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Print(SomeStack stack, Record[] records) =>
        from record in records
        from field in record.Type.Computed
        let computed = stack.Computed.Value(record, field)
        select $"{record}.{field.Name}: {(computed.Value is object[] list ? string.Join(' ', list) : computed.Value)} | {string.Join(' ', computed.Without)}";

    private static bool IsOf(FieldType type, object value) => type switch
    {
        ListType list => value is object[] elements && Array.TrueForAll(elements, element => IsOf(list.Element, element)),
        ReferenceType reference => value is Entity entity && reference.Kinds.Contains(entity.Kind.Name),
        RecordType record => value is Record of && of.Type == record,
        EnumType members => value is EnumMember member && member.Type == members,
        ScalarType { Scalar: Scalar.YesNo } => value is bool,
        ScalarType { Scalar: Scalar.Number } => value is decimal,
        ScalarType { Scalar: Scalar.Date } => value is DateOnly,
        ScalarType { Scalar: Scalar.Money } => value is Money,
        ScalarType { Scalar: Scalar.Text } => value is string,
        _ => false,
    };

    /// <summary>A stack in which every computed field has a value somewhere, and every list an element.</summary>
    private static SomeStack Everything(out Record[] records)
    {
        var stack = new SomeStack();
        Entity team = stack.Add("team", "team", ("side", "marketing"));
        Entity boss = stack.Add("person", "boss");
        Entity dana = stack.Add("person", "dana", ("team", team), ("manager", boss));
        Entity cloud = stack.Add("vendor", "cloud");
        Entity acme = stack.Add("vendor", "acme", ("subprocessors", new (string, object?)[][] { [("vendor", cloud)] }));
        Entity email = stack.Add("data", "email", ("steward", dana));
        string[] kinds = ["it", "security", "privacy", "legal", "procurement", "finance"];
        object[] reviews = [.. kinds.Select(kind => new (string, object?)[] { ("kind", kind), ("outcome", "approved") })];
        Entity form = stack.Tool("form", ("collects", email));
        Entity crm = stack.Tool("crm", ("vendor", acme), ("owners.business", dana), ("owners.technical", team), ("successor", form), ("reviews", reviews));
        Entity ads = stack.Tool("ads");
        Entity flow = stack.Flow(form, crm, ("data", email), ("owner", dana));
        Entity unknown = stack.Flow(crm, ads, ("owner", dana));
        Entity contract = stack.Add(
            "contract", "c", ("vendor", acme), ("owner", dana), ("starts", "2024-01-01"), ("term", "12 months"), ("ends", "2027-01-01"),
            ("annual_cost", "EUR 100"),
            ("commitment", new (string, object?)[][] { [("unit", "seats"), ("committed", 10), ("used", 5)] }));
        Entity ended = stack.Add("contract", "ended", ("ends", "2026-12-31"), ("auto_renews", false));
        Entity kpi = stack.Add("kpi", "kpi");
        Entity journey = stack.Add("journey", "journey", ("stages", new (string, object?)[][] { [("id", "a"), ("tools", crm), ("kpi", kpi)], [("id", "b")] }));
        Entity report = stack.Add("report", "report", ("tool", crm), ("kpis", kpi));
        Entity initiative = stack.Add(
            "initiative", "shop", ("tools", crm), ("requested_by", team), ("ice.impact", 1), ("ice.confidence", 2), ("ice.ease", 3),
            ("updates", new (string, object?)[][] { [("on", "2026-05-01")] }));
        Entity sighting = stack.Add("sighting", "s", ("name", "CRM"));

        Entity[] entities = [team, boss, dana, cloud, acme, email, form, crm, ads, flow, unknown, contract, ended, kpi, journey, report, initiative, sighting];
        records = [.. entities, .. journey.List<Record>(journey.Type["stages"]), .. crm.List<Record>(crm.Type["reviews"])];
        return stack;
    }
}
