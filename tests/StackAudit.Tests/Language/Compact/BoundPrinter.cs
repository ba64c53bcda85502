using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using StackAudit.Language.Binding;
using StackAudit.Language.Functions;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Language.Compact;

/// <summary>
/// Prints bound rules line by line, whatever their parts hold, so that nothing new is forgotten. What exists once, such as an enum of the schema, prints
/// as a number: the same one for one printer only if it is the very same. A symbol prints whole where it is first met, and as its number after that.
/// </summary>
internal sealed class BoundPrinter
{
    // What it was bound from; a rule that is read has none.
    private const string Syntax = nameof(DefinitionSymbol.Written);

    private readonly Dictionary<object, int> _unique = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, int> _symbols = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _lines = [];

    /// <summary>The types of all that was printed so far.</summary>
    public HashSet<Type> Met { get; } = [];

    public IReadOnlyList<string> Print(BoundRules rules)
    {
        _symbols.Clear();
        _lines.Clear();
        Print("parameters", rules.Declarations.Parameters, "");
        Print("tables", rules.Declarations.Tables, "");
        Print("definitions", rules.Declarations.Definitions, "");
        Print("places", rules.Declarations.Places, "");
        Print("rules", rules.Rules, "");
        Print("verdicts", rules.Verdicts, "");
        return [.. _lines];
    }

    private void Print(string name, object? value, string indent)
    {
        switch (value)
        {
            case null:
                Line("_");
                break;
            case string or bool or decimal or int or DateOnly or Enum or TextSpan:
                Line(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case SourceText source:
                Line(source.Path);
                break;
            case EntityKind or Field or EnumMember or ScalarType or EnumType or RecordType or FunctionSymbol or PathType or CycleType:
                Line($"{value.GetType().Name} {Number(_unique, value)}");
                break;
            case Facts facts:
                Line(string.Join(' ', FactsIn(facts).Order(StringComparer.Ordinal)));
                break;
            case Location place:
                Line($"{place.Source.Path} {place.Span}");
                break;
            case Proofs proofs:
                PrintAll([proofs.WhenTrue, proofs.WhenFalse]);
                break;
            case LocalSymbol or ParameterSymbol or TableSymbol or DefinitionSymbol when !_symbols.ContainsKey(value):
                Line($"{value.GetType().Name} {Number(_symbols, value)}");
                PrintParts(value, indent + "  ");
                break;
            case LocalSymbol or ParameterSymbol or TableSymbol or DefinitionSymbol:
                Line($"{value.GetType().Name} {_symbols[value]}");
                break;
            case ITuple tuple:
                PrintAll(Enumerable.Range(0, tuple.Length).Select(i => tuple[i]));
                break;
            case IEnumerable list:
                PrintAll(list.Cast<object?>());
                break;
            default:
                Met.Add(value.GetType());
                Line(value.GetType().Name);
                PrintParts(value, indent + "  ");
                break;
        }

        void Line(string text) => _lines.Add($"{indent}{name}: {text}");

        void PrintAll(IEnumerable<object?> items)
        {
            object?[] all = [.. items];
            Line($"{all.Length}");
            Array.ForEach(all, item => Print("-", item, indent + "  "));
        }
    }

    private void PrintParts(object value, string indent)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name != Syntax && property.GetIndexParameters().Length == 0)
            {
                Print(property.Name, property.GetValue(value), indent);
            }
        }
    }

    private static int Number(Dictionary<object, int> numbers, object value)
    {
        numbers.TryAdd(value, numbers.Count + 1);
        return numbers[value];
    }

    private static IEnumerable<string> FactsIn(Facts facts) => (IEnumerable<string>)typeof(Facts).GetMethod("All", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(facts, [])!;
}
