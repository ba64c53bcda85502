using System.Diagnostics;
using StackAudit.Output;
using StackAudit.Tests.Output.SchemaDocuments;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

/// <summary>What others read is held against what they published, with programs that are not ours.</summary>
public sealed class PublishedSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SchemaFact("data/schemas/sarif-2.1.0.json")]
    public void SarifIsValid() => AssertValid("sarif", "data/schemas/sarif-2.1.0.json");

    [SchemaFact("data/schemas/rdjson/DiagnosticResult.json")]
    public void RdjsonIsValid() => AssertValid("rdjson", "data/schemas/rdjson/DiagnosticResult.json");

    [SchemaFact("data/schemas/sarif-2.1.0.json")]
    public void TheSchemaOfSarifTellsWhatIsWrong()
    {
        string path = _folder.Write("wrong.sarif", Sample.Format("sarif", WholeResult.Result).Replace("\"startLine\": 5", "\"startLine\": 0", StringComparison.Ordinal));
        Assert.NotEqual("valid", SchemaCheck.Run(Repository.SharedPathOf("data/schemas/sarif-2.1.0.json"), [path])[path]);
    }

    [PythonFact]
    public void JUnitIsReadByPython()
    {
        string path = _folder.Write("result.xml", Sample.Format("junit", WholeResult.Result));
        Assert.Equal("9 cases, 3 failed, 1 broken, 3 skipped\n", Python("import sys, xml.etree.ElementTree as tree; c = list(tree.parse(sys.argv[1]).iter('testcase')); n = lambda tag: sum(e.find(tag) is not None for e in c); print(f\"{len(c)} cases, {n('failure')} failed, {n('error')} broken, {n('skipped')} skipped\")", path));
    }

    [PythonFact]
    public void GitLabIsReadByPython()
    {
        string path = _folder.Write("report.json", Sample.Format("gitlab", HostileResult.Result));
        Assert.Equal("3 issues, 3 fingerprints, ['blocker', 'critical', 'info', 'major', 'minor'] at most\n", Python("import sys, json; i = json.load(open(sys.argv[1], encoding='utf-8')); s = sorted({'info', 'minor', 'major', 'critical', 'blocker'} | {e['severity'] for e in i}); print(len(i), 'issues,', len({e['fingerprint'] for e in i}), 'fingerprints,', s, 'at most')", path));
    }

    private void AssertValid(string format, string schema)
    {
        string[] files =
        [
            _folder.Write($"whole.{format}", Sample.Format(format, WholeResult.Result, new FormatOptions { SarifSuppressed = true, Timing = true })),
            _folder.Write($"nothing.{format}", Sample.Format(format, WholeResult.Nothing)),
            _folder.Write($"hostile.{format}", Sample.Format(format, HostileResult.Result)),
            _folder.Write($"retailer.{format}", CommandRun.Of("check", Repository.PathOf("examples", "retailer"), "--format", format).Out),
            _folder.Write($"troubled.{format}", CommandRun.Of("check", Repository.PathOf("examples", "troubled"), "--format", format).Out),
        ];
        IReadOnlyDictionary<string, string> checks = SchemaCheck.Run(Repository.SharedPathOf(schema), files);
        Assert.Equal(files.Length, checks.Count);
        Assert.DoesNotContain(checks, check => check.Value != "valid");
    }

    private static string Python(string program, string path)
    {
        using Process process = Process.Start(new ProcessStartInfo("python3", ["-c", program, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error);
        return output;
    }
}
