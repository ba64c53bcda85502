using System.Text.Json;
using Microsoft.Playwright;

namespace StackAudit.BrowserTests.Browser;

/// <summary>A file as a reader opens it from a mail, and all that happened there which should not.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Reading = new() { PropertyNameCaseInsensitive = true };

    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];

    private OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Dialogs, errors, and requests for anything besides the file.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    public static async Task<OpenedPage> OpenAsync(string file, Look look)
    {
        IBrowserContext context = await Chromium.NewContextAsync(look);
        var opened = new OpenedPage(context, await context.NewPageAsync());
        string address = new Uri(file).AbsoluteUri;
        opened.Watch(address);
        await opened.Page.GotoAsync(address);
        if (look.IsUnfolded)
        {
            await opened.FoldAsync(isOpen: true);
        }

        return opened;
    }

    /// <summary>Folds whatever can be folded, or unfolds it.</summary>
    public Task FoldAsync(bool isOpen = false) => Page.EvaluateAsync("isOpen => document.querySelectorAll('details').forEach(one => { one.open = isOpen; })", isOpen);

    /// <summary>What a script of ours, written as one function, says about the page.</summary>
    public async Task<T> AskAsync<T>(string script, object? argument = null)
    {
        string answer = await Page.EvaluateAsync<string>($"async argument => JSON.stringify(await ({TextOf(script)})(argument))", argument);
        return JsonSerializer.Deserialize<T>(answer, Reading)!;
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private void Watch(string address)
    {
        Page.Dialog += async (_, dialog) =>
        {
            Note($"a dialog says {dialog.Message}");
            await dialog.DismissAsync();
        };
        Page.PageError += (_, error) => Note($"a script fails: {error}");
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Note($"the console says {message.Text}");
            }
        };
        _context.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                Note($"a request goes to {request.Url}");
            }
        };
    }

    private void Note(string trouble)
    {
        lock (_troubles)
        {
            _troubles.Add(trouble.Length > 300 ? trouble[..300] + "…" : trouble);
        }
    }

    private static string TextOf(string script)
    {
        using var reader = new StreamReader(typeof(OpenedPage).Assembly.GetManifestResourceStream(script) ?? throw new InvalidOperationException($"there is no script {script}"));
        return reader.ReadToEnd();
    }
}
