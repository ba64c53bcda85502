using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Days as a reader counts them: with the day of the week, and how far away they are.</summary>
internal sealed class DayWords(ReportContext context)
{
    private static readonly Duration WorkingDay = Duration.Zero with { WorkingDays = 1 };

    /// <summary><c>Monday, 6 Jul 2026</c>.</summary>
    public static Markup Long(DateOnly day) => Markup.Encode($"{day.DayOfWeek}, ") + ReportText.Date(day);

    /// <summary><c>in 6 days</c>, <c>today</c>, <c>6 days ago</c>.</summary>
    /// <param name="fact">Where the facts say the day.</param>
    public Markup Away(DateOnly day, FactPath fact)
    {
        int days = day.DayNumber - context.Today.DayNumber;
        return days switch
        {
            0 => Markup.Encode("today"),
            > 0 => Markup.Encode("in ") + ReportText.Count(days, new FactPath($"days(asOf,{fact.Expression})"), "day"),
            _ => ReportText.Count(-days, new FactPath($"days({fact.Expression},asOf)"), "day") + Markup.Encode(" ago"),
        };
    }

    /// <summary><c>6 days overdue</c>.</summary>
    /// <param name="fact">Where the facts say the day.</param>
    public Markup Overdue(DateOnly day, FactPath fact) =>
        ReportText.Count(context.Today.DayNumber - day.DayNumber, new FactPath($"days({fact.Expression},asOf)"), "day") + Markup.Encode(" overdue");

    /// <summary>A day that the reader asked for, which no fact of the stack says.</summary>
    public static Markup Asked(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{day:yyyy-MM-dd}\" data-fact=\"'{day:yyyy-MM-dd}'\">{day:d MMM yyyy}</time>"));

    /// <summary>The last working day before a day that is none; null for one that is, and for what is past.</summary>
    public DateOnly? WorkingDayBefore(DateOnly day) =>
        day >= context.Today && day < DateOnly.MaxValue && context.Model.Settings.Calendar.Subtract(day.AddDays(1), WorkingDay) is { } working && working != day ? working : null;

    /// <summary>Where the facts say the day of a decision. Exceptions in comments are no facts of the stack, so that theirs is said as it is.</summary>
    public static FactPath FactOf(Decision decision) =>
        decision.Subject.Kind.Name == ExceptionKind.Kind.Name ? new FactPath($"'{decision.Day:yyyy-MM-dd}'") : FactPath.Of(decision.Subject, decision.DayField);
}
