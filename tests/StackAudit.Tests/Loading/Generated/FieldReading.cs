using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Loading.Generated;

/// <summary>A field as the rule language reads it: parsed, bound and evaluated for one entity.</summary>
internal sealed record FieldReading(FieldType Type, object? Value, Location Place)
{
    /// <param name="path">Such as <c>reviews.0.kind</c>, of which rules say <c>first(tool.reviews).kind</c>.</param>
    public static FieldReading Of(StackModel model, Entity entity, string path)
    {
        var source = new SourceText("reading.rules", $"define {entity.Kind}.reading = {Expression(entity.Kind.Name, path)}\n");
        DiagnosticBag problems = [];
        var define = (DefineSyntax)Assert.Single(RuleParser.Parse(source, problems).Items);
        var binder = new ExpressionBinder(new Declarations(model.Schema, new DefinitionBinder(problems)), source, problems);
        LocalSymbol local = binder.Declare(entity.Kind.Name, new ReferenceType(entity.Kind.Name), default);
        binder.Scope = binder.Scope.With(local);
        BoundExpression bound = binder.BindValue(define.Value);
        Assert.Empty(problems.Select(problem => $"{source.Content}: {problem.Message}"));

        var compiler = new ExpressionCompiler(new EvaluationContext(new StackGraph(model)));
        var frame = new Frame(compiler.Context, binder.SlotCount);
        frame.Slots[local.Slot] = entity;

        // The id is not a field to rules, but the entity's name for itself.
        Location place = bound is BoundIdentity ? entity.LocationOf(entity.Type["id"]) : Assert.Single(new PlaceCompiler(compiler).Compile(bound)(frame));
        return new FieldReading(bound.Type, compiler.Compile(bound)(frame), place);
    }

    private static string Expression(string kind, string path)
    {
        string expression = kind;
        foreach (string step in path.Split('.'))
        {
            expression = int.TryParse(step, out _) ? $"first({expression})" : $"{expression}.{step}";
        }

        return expression;
    }
}
