using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A register of processing activities for a spreadsheet, a row for each purpose in each system.</summary>
internal static class RegisterCsv
{
    public static void Write(ProcessingRegister register, Stream output, bool isFile)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: isFile);
        string controller = string.Join("; ", register.Controllers.Select(controller => controller.Name));
        string contact = string.Join("; ", register.Controllers.Select(controller => controller.Contact ?? RegisterWords.NotWritten));
        string[] head = [controller.Length == 0 ? RegisterWords.NotWritten : controller, contact.Length == 0 ? RegisterWords.NotWritten : contact];
        CsvText.WriteLine(writer, [.. RegisterWords.Columns.Select(column => column.Heading), "Controller", "Contact"]);
        foreach (ProcessingActivity activity in register.Activities)
        {
            CsvText.WriteLine(writer, RegisterWords.Columns.Select(column => column.Text(activity)).Concat(head).Select(CsvText.Harmless));
        }
    }
}
