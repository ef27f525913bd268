using System.Text;
using System.Text.Json;

namespace ReportSearch.Index.Reviews;

/// <summary>
/// The decisions of people about promises, in a file of JSON lines that only grows. It is beside the index, not of it:
/// nothing that is done to an index touches it. Safe for many threads and processes at once.
/// </summary>
/// <param name="path">The file; it is made by the first decision.</param>
public sealed class ReviewJournal(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Lock reading = new();
    private ReviewHistory history = ReviewHistory.Empty;
    private (long Length, DateTime Written) seen;

    /// <summary>The journal that belongs to an index where nothing else is set: beside its folder, named after it.</summary>
    public static string FileBeside(string indexFolder) => Path.TrimEndingDirectorySeparator(indexFolder) + ".reviews.jsonl";

    /// <summary>What has been decided so far. Reads the file only where it has changed.</summary>
    /// <exception cref="ReviewJournalException">It cannot be read.</exception>
    public ReviewHistory Read()
    {
        lock (reading)
        {
            var file = new FileInfo(path);
            var state = file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
            if (state == seen) return history;
            history = file.Exists ? Parse(Try(ReadAll)) : ReviewHistory.Empty;
            seen = state;
            return history;
        }
    }

    /// <summary>Writes one decision as one line and flushes it to the disk.</summary>
    /// <exception cref="ArgumentException">It has a flaw.</exception>
    /// <exception cref="ReviewJournalException">It cannot be written; the journal is as it was.</exception>
    public void Append(Review review)
    {
        if (review.Flaw() is { } flaw) throw new ArgumentException($"The decision cannot be kept: {flaw}.", nameof(review));
        var line = JsonSerializer.Serialize(review, ReviewForms.Line.Review) + "\n";
        Try(() => Write(line));
    }

    /// <summary>Writes a line and tells how long the file is then.</summary>
    private long Write(string line)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        using var file = Open(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);   // alone: the lines of two writers never mix
        var end = file.Length;
        try
        {
            var torn = EndsTorn(file);
            file.Write(Encoding.UTF8.GetBytes(torn ? "\n" + line : line));
            file.Flush(flushToDisk: true);
            return file.Length;
        }
        catch (IOException)
        {
            file.SetLength(end);   // a full disk: what was begun of this line goes, nothing else
            throw;
        }
    }

    /// <summary>Whether the last line lacks its end, as after a power cut; leaves the file at its end.</summary>
    private static bool EndsTorn(FileStream file)
    {
        if (file.Length == 0) return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    private string ReadAll()
    {
        using var file = Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file, Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>A line that is no whole decision is passed over and told; it never hides another.</summary>
    private static ReviewHistory Parse(string text)
    {
        List<Review> reviews = [];
        List<int> damaged = [];
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Decision(line) is { } review) reviews.Add(review);
            else damaged.Add(number);
        }
        return new ReviewHistory(reviews, damaged);
    }

    private static Review? Decision(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ReviewForms.Line.Review);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ReviewJournalException(path, failure);
        }
    }

    /// <summary>Another writer has the file for some milliseconds: waits for it. Other failures are told at once.</summary>
    private FileStream Open(FileMode mode, FileAccess access, FileShare share)
    {
        var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, mode, access, share, bufferSize: 0);
            }
            catch (IOException held) when (held.GetType() == typeof(IOException) && Environment.TickCount64 < until)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
