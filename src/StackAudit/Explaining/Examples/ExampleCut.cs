using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Which units refer to which, so that nothing is cut to which something kept refers.</summary>
internal sealed class ExampleCut
{
    private readonly IReadOnlyList<ExampleUnit> _units;
    private readonly (ExampleUnit From, ExampleUnit To)[] _references;

    /// <param name="text">The stack of a test.</param>
    /// <param name="yaml">The same, as it was loaded.</param>
    /// <param name="loaded">What it says.</param>
    public ExampleCut(ExampleText text, SourceText yaml, LoadResult loaded)
    {
        _units = text.Units;
        _references =
        [
            .. from reference in loaded.References.SelectMany(file => file)
               let target = reference.Target as Entity
               where target is { IsStub: false } && ReferenceEquals(target.Source, yaml)
               let @from = UnitAt(yaml.PositionOf(reference.Span.Start).Line)
               let to = UnitAt(target.Location.Start.Line)
               where @from != null && to != null && @from != to
               select (@from, to),
        ];
    }

    /// <summary>What is left when these go, and all that refers to them.</summary>
    public HashSet<ExampleUnit> WithoutReferring(IEnumerable<ExampleUnit> kept, IEnumerable<ExampleUnit> unwanted)
    {
        HashSet<ExampleUnit> gone = Closure(unwanted, reference => (reference.To, reference.From));
        return [.. kept.Where(unit => !gone.Contains(unit))];
    }

    /// <summary>What is left when these go, as far as nothing that stays refers to them.</summary>
    public HashSet<ExampleUnit> WithReferred(Func<ExampleUnit, bool> isUnwanted) => Closure(_units.Where(unit => !isUnwanted(unit)), reference => reference);

    private HashSet<ExampleUnit> Closure(IEnumerable<ExampleUnit> begin, Func<(ExampleUnit From, ExampleUnit To), (ExampleUnit Known, ExampleUnit Further)> direction)
    {
        HashSet<ExampleUnit> reached = [.. begin];
        ILookup<ExampleUnit, ExampleUnit> further = _references.Select(direction).ToLookup(step => step.Known, step => step.Further);
        var open = new Queue<ExampleUnit>(reached);
        while (open.TryDequeue(out ExampleUnit? unit))
        {
            foreach (ExampleUnit next in further[unit].Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }

    private ExampleUnit? UnitAt(int line) => _units.FirstOrDefault(unit => unit.Has(line));
}
