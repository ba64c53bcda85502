using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StackAudit.Git;

/// <summary>A conversation with git about the contents of its objects: one process for all of them.</summary>
internal sealed class GitObjects(GitRepository repository) : IDisposable
{
    // More than any file of a stack may have.
    private const int LongestContent = 64 << 20;

    private readonly Lock _turn = new();
    private Process? _git;
    private Stream? _output;

    /// <summary>An object by its hash.</summary>
    /// <exception cref="IOException">The repository does not hold it.</exception>
    public GitObject Get(string hash)
    {
        lock (_turn)
        {
            Start();
            _git!.StandardInput.Write(hash + "\n");
            _git.StandardInput.Flush();
            string[] head = ReadLine().Split(' ');
            if (head.Length != 3 || !long.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            {
                throw new IOException($"The repository does not hold all of that revision: {hash[..7]} is missing. Run `git fetch --refetch --no-filter origin` if it was cloned with a filter, else `git fsck`.");
            }

            byte[] content = ReadContent(length);
            _output!.ReadByte();
            return new GitObject(content, length);
        }
    }

    public void Dispose()
    {
        if (_git is null)
        {
            return;
        }

        _git.StandardInput.Close();
        _output!.Dispose();
        _git.WaitForExit();
        _git.Dispose();
        _git = null;
    }

    private void Start()
    {
        if (_git is not null)
        {
            return;
        }

        _git = GitProgram.Start(repository.Folder, ["cat-file", "--batch"]);
        _git.StandardInput.NewLine = "\n";
        _output = new BufferedStream(_git.StandardOutput.BaseStream, 64 << 10);
        Stream errors = _git.StandardError.BaseStream;
        _ = Task.Run(() => GitOutput.ReadStart(errors));
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (int next = _output!.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            if (next < 0)
            {
                throw new IOException("git ended in the middle of an answer about an earlier revision.");
            }

            line.Append((char)next);
        }

        return line.ToString();
    }

    private byte[] ReadContent(long length)
    {
        if (length <= LongestContent)
        {
            byte[] content = new byte[length];
            _output!.ReadExactly(content);
            return content;
        }

        byte[] dropped = new byte[64 << 10];
        for (long left = length; left > 0;)
        {
            int read = _output!.Read(dropped, 0, (int)Math.Min(left, dropped.Length));
            left = read > 0 ? left - read : throw new IOException("git ended in the middle of an answer about an earlier revision.");
        }

        return [];
    }
}
