using System.Text;

namespace StackAudit.Text;

/// <summary>Writes several files so that all of them are there in the end, or none. Each is written beside its place first, and then moved.</summary>
public static class StagedFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes new files and replaces those that exist; folders that do not exist are made.</summary>
    /// <exception cref="IOException">They could not be written; everything is as it was.</exception>
    public static void Write(IEnumerable<(string Path, string Content)> files) => Write(files.Select(file => (file.Path, Utf8.GetBytes(file.Content))));

    /// <inheritdoc cref="Write(IEnumerable{ValueTuple{string, string}})"/>
    public static void Write(IEnumerable<(string Path, byte[] Content)> files)
    {
        var moves = new List<Move>();
        try
        {
            foreach ((string path, byte[] content) in files)
            {
                Stage(Path.GetFullPath(path), content, moves);
            }

            UnfinishedFiles.Step(() => DoAll(moves));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The files could not be written. {moves.Aggregate(exception.Message, (message, move) => move.Unstaged(message))}", exception);
        }
        finally
        {
            moves.ForEach(move => UnfinishedFiles.End(move.Staged));
        }
    }

    private static void DoAll(List<Move> moves)
    {
        var done = new List<Move>();
        try
        {
            foreach (Move move in moves)
            {
                move.Do();
                done.Add(move);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            done.Reverse();
            done.ForEach(move => move.Undo());
            throw;
        }
        finally
        {
            moves.ForEach(move => move.Forget());
        }
    }

    private static void Stage(string path, byte[] content, List<Move> moves)
    {
        string place = FirstMissing(path);
        Move? move = moves.Find(known => known.Target == place && place != path);
        if (move is null)
        {
            move = new Move(Beside(place), place);
            moves.Add(move);
        }

        string staged = Path.GetFullPath(Path.Combine(move.Staged, Path.GetRelativePath(place, path)));
        UnfinishedFiles.Begin(move.Staged, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
            File.WriteAllBytes(staged, content);
        });
    }

    // A folder that is not there yet is moved into place whole, in one step.
    private static string FirstMissing(string path)
    {
        string place = path;
        for (string? folder = Path.GetDirectoryName(path); folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            place = folder;
        }

        return place;
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");

    private sealed record Move(string Staged, string Target)
    {
        private readonly string _replaced = Beside(Target);

        public void Do()
        {
            if (Directory.Exists(Staged))
            {
                Directory.Move(Staged, Target);
                return;
            }

            if (File.Exists(Target))
            {
                File.Copy(Target, _replaced);
            }

            File.Move(Staged, Target, overwrite: true);
        }

        /// <summary>The message as if nothing had been staged: nobody asked for a file of that name.</summary>
        public string Unstaged(string message) => message.Replace(Staged, Target, StringComparison.Ordinal);

        public void Undo()
        {
            if (Directory.Exists(Target))
            {
                Directory.Delete(Target, recursive: true);
                return;
            }

            if (File.Exists(_replaced))
            {
                File.Move(_replaced, Target, overwrite: true);
            }
            else
            {
                File.Delete(Target);
            }
        }

        /// <summary>Removes what would have brought the old content back.</summary>
        public void Forget() => File.Delete(_replaced);
    }
}
