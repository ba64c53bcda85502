using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Configuration;

/// <summary>What can be wrong in <c>stackaudit.yaml</c> besides what can be wrong in any file of a stack.</summary>
internal static class SettingsDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownKindDescriptor = new("STK0201", "unknown-kind", Severity.Error);
    private static readonly DiagnosticDescriptor FieldExistsDescriptor = new("STK0202", "field-exists", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidTypeDescriptor = new("STK0203", "invalid-type", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidDayDescriptor = new("STK0204", "invalid-day", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidRateDescriptor = new("STK0205", "invalid-rate", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidVersionDescriptor = new("STK0206", "invalid-model-version", Severity.Error);
    private static readonly DiagnosticDescriptor InvalidRepositoryDescriptor = new("STK0207", "invalid-repository", Severity.Warning);

    private static readonly DiagnosticDescriptor ExtendsNothingDescriptor = new("STK0221", "extends-nothing", Severity.Error);
    private static readonly DiagnosticDescriptor ExtendsUnreadDescriptor = new("STK0222", "extends-unread", Severity.Error);
    private static readonly DiagnosticDescriptor ExtendsInCircleDescriptor = new("STK0223", "extends-in-circle", Severity.Error);
    private static readonly DiagnosticDescriptor ExtendsNewerModelDescriptor = new("STK0224", "extends-newer-model", Severity.Error);

    public static Diagnostic UnknownKind(Location at, string kind, IEnumerable<string> kinds) => new(UnknownKindDescriptor, at, $"There is no kind `{kind}`.")
    {
        Label = "not a kind",
        Help = Quoted.DidYouMean(kind, kinds) ?? $"The kinds are {Quoted.AllOf(kinds)}.",
    };

    public static Diagnostic FieldExists(Location at, string kind, string field) =>
        new(FieldExistsDescriptor, at, $"A {kind} has a field `{field}` already.")
        {
            Help = "Give your own field another name.",
        };

    public static Diagnostic InvalidType(Location at, string type, string mistake) => new(InvalidTypeDescriptor, at, $"`{type}` is not a type: {mistake}.")
    {
        Help = "Write a type as the reference of the model does: `text`, `enum(a, b)`, `→ tool`, `list of word`, `list by name of { name* text, since date }`.",
    };

    public static Diagnostic InvalidDay(Location at, string text) => new(InvalidDayDescriptor, at, $"`{text}` is neither `today` nor a date such as `2026-02-11`.")
    {
        Label = "expected a date or `today`",
        Help = "Write the year, the month and the day, or `today`.",
    };

    public static Diagnostic InvalidRate(Location at, string currency) =>
        new(InvalidRateDescriptor, at, $"The rate of `{currency}` is not a number above zero.")
        {
            Label = "expected a number",
            Help = "Write what one unit is worth in the stack's currency, such as `0.92`.",
        };

    public static Diagnostic InvalidVersion(Location at, int known) => new(InvalidVersionDescriptor, at, "The version of the model is a whole number from 1 on.")
    {
        Help = $"Write `schema: {known}`, or leave the key out.",
    };

    public static Diagnostic InvalidRepository(Location at) => new(InvalidRepositoryDescriptor, at, "This is no address of the web, so that nothing links to the files.")
    {
        Label = "expected an address",
        Help = "Write the address under which the host shows the files of the stack: `https://git.example/shop/stack/blob/main`.",
    };

    // The text itself may be a secret.
    public static Diagnostic RepositoryWithMore(Location at) => new(InvalidRepositoryDescriptor, at, "This address has more than links take: a name before `@`, or what begins with `?` or `#`.")
    {
        Label = "links leave that out",
        Help = "Write the address up to the folder alone. If there is a password or a token in it, take it out, also of the history, and have a new one made.",
    };

    /// <param name="at">The path in <c>extends</c>.</param>
    /// <param name="path">As all outputs tell it.</param>
    /// <param name="isFolder">Whether there is a folder of that name.</param>
    public static Diagnostic ExtendsNothing(Location at, string path, bool isFolder) =>
        new(ExtendsNothingDescriptor, at, isFolder ? $"`{path}` is a folder, not a file of settings." : $"There is no file `{path}`.")
        {
            Label = "not found",
            Help = isFolder ? $"Name the file in it: `{path.TrimEnd('/')}/{Settings.FileName}`." : "A path under `extends:` is taken from the folder of the file in which it stands.",
        };

    /// <param name="at">What should be a path in <c>extends</c>.</param>
    /// <param name="address">As it is written.</param>
    public static Diagnostic ExtendsAddress(Location at, string address) => new(ExtendsNothingDescriptor, at, $"`{address}` is an address, and `extends:` takes paths of files only.")
    {
        Label = "expected a path",
        Help = "Nothing is fetched from elsewhere. Have the file beside the stack, as a submodule, a copy or a second checkout, and write its path: `../company/stackaudit.yaml`.",
    };

    /// <param name="at">The path in <c>extends</c>.</param>
    /// <param name="path">As all outputs tell it.</param>
    /// <param name="mistake">What is wrong with the file.</param>
    public static Diagnostic ExtendsUnread(Location at, string path, Diagnostic mistake) =>
        new(ExtendsUnreadDescriptor, at, $"`{path}` could not be read whole, so that some of what it sets is not in force.")
        {
            Label = "not read whole",
            Help = "Mend that file, or take it out of `extends:`.",
            Notes = [mistake.Message],
            Related = mistake.Location.Source.Content.Length == 0 ? [] : [new RelatedLocation(mistake.Location, "It is broken here.")],
        };

    /// <param name="at">The path in <c>extends</c> that closes the circle.</param>
    /// <param name="circle">The files of the circle in their order, the first one at its end again.</param>
    public static Diagnostic ExtendsInCircle(Location at, IReadOnlyList<string> circle) =>
        new(ExtendsInCircleDescriptor, at, circle.Count == 2 ? "A file of settings cannot extend itself." : $"These settings extend themselves: {string.Join(" → ", circle.Select(path => $"`{path}`"))}.")
        {
            Label = "leads back",
            Help = "Take this path out of `extends:`; until then it is passed over.",
        };

    /// <param name="at">The path in <c>extends</c>.</param>
    /// <param name="path">As all outputs tell it.</param>
    /// <param name="version">Where it names its version, and which.</param>
    /// <param name="known">The newest version that is known.</param>
    public static Diagnostic ExtendsNewerModel(Location at, string path, (Location At, string Text) version, int known) =>
        new(ExtendsNewerModelDescriptor, at, $"`{path}` is written in version {version.Text} of the model; this StackAudit knows versions up to {known}.")
        {
            Label = $"version {version.Text}",
            Help = "Update StackAudit. Nothing of that file is in force.",
            Related = [new RelatedLocation(version.At, "It says so here.")],
        };
}
