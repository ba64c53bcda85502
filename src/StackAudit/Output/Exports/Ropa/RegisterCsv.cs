using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A register of processing activities for a spreadsheet, a row for each purpose in each system, and one for each of which nobody wrote what it has.</summary>
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

        // A reader of the table alone must not take it for complete.
        foreach (Entity tool in register.Undescribed.Where(tool => register.Activities.All(activity => activity.Tool != tool)))
        {
            CsvText.WriteLine(writer, RegisterWords.Columns.Select(column => column.Heading switch
            {
                "System" => tool.Name,
                "Personal data" => RegisterWords.NotWritten,
                "Not written" => "which data it has",
                _ => "",
            }).Concat(head).Select(CsvText.Harmless));
        }
    }
}
