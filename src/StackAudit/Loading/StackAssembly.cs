using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Makes one model of the files that were read, whichever thread read them.</summary>
/// <param name="settings">What <c>stackaudit.yaml</c> says.</param>
/// <param name="files">In the order of their paths.</param>
/// <param name="problems">Receives the mistakes of the files, and those between them.</param>
/// <param name="folderName">The stack's name, unless its settings give one.</param>
internal sealed class StackAssembly(LoadedSettings settings, IReadOnlyList<FileContext> files, DiagnosticBag problems, string folderName)
{
    private readonly EntityIndex _entities = new(settings.Options, problems);

    // The lists alone, since they outlive what reading needed.
    public IReadOnlyList<IReadOnlyList<PendingReference>> References => [.. AllFiles.Select(file => file.References)];

    private IEnumerable<FileContext> AllFiles => settings.File is { } own ? files.Prepend(own) : files;

    public StackModel Assemble(LoadOptions options)
    {
        Entity[] described = [.. AllFiles.SelectMany(file => file.Entities)];
        _entities.Expect(described);
        foreach (Entity entity in described)
        {
            _entities.Add(entity);
        }

        problems.AddRange(AllFiles.SelectMany(file => file.Problems));

        Entity stack = CreateStack();
        bool isStrict = settings.Settings.HasStrictReferences(options.Preset);
        var resolver = new ReferenceResolver(_entities, settings, isStrict, [.. AllFiles.Where(file => file.IsBroken).Select(file => file.Source)], problems);
        resolver.Resolve(AllFiles.SelectMany(file => file.References));
        CompleteContracts();
        SetOwnFields(stack);
        _entities.Add(stack);
        _entities.CheckCase();
        StubChecks.Check(resolver.Stubs, _entities, problems);
        OpenWordChecks.Check(_entities, settings.Settings, problems);
        RateChecks.Check(files, settings.Settings, problems);
        if (options.RequiresTools && !problems.HasErrors && !_entities.OfKind("tool").Any())
        {
            problems.Add(FileDiagnostics.NoTools(stack.Location));
        }

        DateOnly? given = options.AsOf ?? settings.Settings.AsOf;
        options.Gaps?.Forget();
        return new StackModel(settings.Options.Schema, settings.Settings, given ?? options.Today, [.. files.Select(file => file.Source)], _entities.All)
        {
            OpenDay = given == null ? options.Gaps : null,
        };
    }

    private Entity CreateStack()
    {
        EntityKind kind = settings.Options.Schema["stack"];
        SourceText place = settings.File?.Source ?? (files.Count > 0 ? files[0].Source : null) ?? settings.Settings.Record.Source;
        var stack = new Entity(kind, settings.Settings.Name ?? folderName, place, new TextSpan(0, place.Line(1).Length));
        Record record = settings.Settings.Record;
        stack.Set(kind.Fields["name"], stack.Id, settings.File is null ? default : record.SpanOf(record.Type["name"]));
        return stack;
    }

    private void SetOwnFields(Entity stack)
    {
        Record record = settings.Settings.Record;
        foreach (Field own in stack.Kind.Fields.Stored.Where(field => field.Name != "name"))
        {
            Field written = record.Type[own.Name];
            stack.Set(own, record[written], record.SpanOf(written));
        }
    }

    private void CompleteContracts()
    {
        foreach ((Entity contract, Entity tool) in files.SelectMany(file => file.ToolContracts))
        {
            Field vendor = contract.Kind.Fields["vendor"];
            if (!contract.IsWritten(vendor))
            {
                contract.Set(vendor, tool[tool.Kind.Fields["vendor"]], default);
            }
        }
    }
}
