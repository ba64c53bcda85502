using StackAudit.Text;

namespace StackAudit.Starting;

/// <summary>Says what was found and kept, and what to do next.</summary>
public static class StarterText
{
    /// <param name="folder">As it was named.</param>
    /// <param name="fails">Whether a check of what is there now fails, and no baseline says that it need not.</param>
    public static void Write(StarterPlan plan, string folder, bool fails, TextWriter output)
    {
        foreach (string path in plan.Kept)
        {
            output.Write($"kept  {RelativePath.FromHere(path)}\n");
        }

        output.Write(plan.Recognition switch
        {
            { Host: { } host, By: { } by } => $"\nJobs for {host.Title} ({by}).\n",
            { By: not null } => "\nNo jobs for a host of code were asked for.\n",
            _ => "\nNo host of code is recognised here, so there are no jobs; `--host github`, `gitlab` or `azure` writes them.\n",
        });
        foreach (string sentence in plan.LeftToDo)
        {
            output.Write($"{sentence}\n");
        }

        string where = folder == "." ? "" : $" {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}";
        output.Write($"\nNext: stackaudit check{where}\n");
        if (fails)
        {
            output.Write($"It fails on what is there today. To have it fail only on what is new from now on: stackaudit baseline create{where}\n");
        }

        if (!plan.HasStack)
        {
            output.Write("Then put your own tools in place of the example in tools.yaml, or bring in a list that you have: stackaudit import table apps.csv --out stack\n");
        }
    }
}
