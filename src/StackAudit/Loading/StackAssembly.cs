using StackAudit.Configuration;
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
    public IReadOnlyList<IReadOnlyList<PendingReference>> References => [[.. settings.References], .. files.Select(file => file.References)];

    private IEnumerable<FileContext> AllFiles => settings.Files.Concat(files);

    public StackModel Assemble(LoadOptions options)
    {
        Entity[] described = [.. settings.Entities, .. files.SelectMany(file => file.Entities)];
        _entities.Expect(described);
        foreach (Entity entity in described)
        {
            _entities.Add(entity);
        }

        problems.AddRange(AllFiles.SelectMany(file => file.Problems));

        Entity stack = CreateStack();
        (Field, Setting?)[] written = [.. stack.Kind.Fields.Stored.Where(field => field.Name != "name").Select(own => (own, settings.Settings.Layers.Find(own.Name)))];
        bool isStrict = settings.Settings.HasStrictReferences(options.Preset);
        var resolver = new ReferenceResolver(_entities, settings, isStrict, [.. AllFiles.Where(file => file.IsBroken).Select(file => file.Source)], problems);
        resolver.Resolve(References.SelectMany(references => references));
        foreach (FileContext file in files)
        {
            file.CompleteContracts();
        }

        SetOwnFields(stack, written, settings.Settings.Layers.Own);
        _entities.Add(stack);
        _entities.CheckCase();
        _entities.CheckEarlierIds();
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
        SourceText place = settings.Own?.Source ?? (files.Count > 0 ? files[0].Source : null) ?? settings.Settings.Layers.Own.Source;
        var stack = new Entity(kind, settings.Settings.Name ?? folderName, place, new TextSpan(0, place.Line(1).Length));
        Set(stack, kind.Fields["name"], stack.Id, settings.Settings.Layers.Find("name"), settings.Settings.Layers.Own);
        return stack;
    }

    // The values once references are resolved.
    private static void SetOwnFields(Entity stack, IEnumerable<(Field Field, Setting? Setting)> written, Record own)
    {
        foreach ((Field field, Setting? setting) in written)
        {
            Set(stack, field, setting is { } said ? said.Layer[said.Layer.Type[field.Name]] : null, setting, own);
        }
    }

    // What stands in a file that the stack's own settings extend keeps its place there.
    private static void Set(Entity stack, Field field, object? value, Setting? setting, Record own)
    {
        if (setting is { } elsewhere && elsewhere.Layer != own)
        {
            stack.SetElsewhere(field, value, elsewhere.Location);
        }
        else
        {
            stack.Set(field, value, own.Type.Find(field.Name) is { } here ? own.SpanOf(here) : default);
        }
    }
}
