using System.Globalization;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine;

/// <summary>
/// The one writer of an index folder, for one thread. Nothing it adds or deletes is seen before <see cref="Commit"/>.
/// </summary>
public sealed class EngineWriter : IDisposable
{
    private readonly string folder;
    private readonly EngineSchema schema;
    private readonly WriterLimits limits;
    private readonly WriterLock @lock;
    private readonly SegmentList segments;
    private readonly SegmentBuilder buffer;
    private long generation;
    private bool disposed;

    private EngineWriter(string folder, WriterLimits limits, WriterLock @lock, Manifest start)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start.Schema.TextFields.Count, byte.MaxValue, "schema");
        (this.folder, this.limits, this.@lock) = (folder, limits, @lock);
        (schema, generation) = (start.Schema, start.Generation);
        segments = new SegmentList(folder, limits, start);
        buffer = new SegmentBuilder(schema);
    }

    /// <summary>Opens the folder for writing, creating it and an empty index where there is none.</summary>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    /// <exception cref="IndexVersionException">
    /// The index was written by another format version or with another schema.
    /// </exception>
    /// <exception cref="IndexDamagedException">A file of the index is missing or damaged.</exception>
    public static EngineWriter Open(string folder, EngineSchema schema) => Open(folder, schema, WriterLimits.Default);

    /// <summary>
    /// Opens the folder for writing as if there were nothing in it. An index that is there, even of another version or
    /// schema or damaged, stays what readers see until the first <see cref="Commit"/> takes its place.
    /// </summary>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    public static EngineWriter Recreate(string folder, EngineSchema schema) =>
        Locked(folder, WriterLimits.Default, path =>
            new Manifest(LastGeneration(path), CommitFiles.LastSegment(path) + 1, schema, [], ""));

    internal static EngineWriter Open(string folder, EngineSchema schema, WriterLimits limits) =>
        Locked(folder, limits, path =>
        {
            var isNew = !File.Exists(Path.Combine(path, Manifest.FileName));
            if (isNew) new Manifest(Generation: 1, NextSegment: 1, schema, [], Note: "").Publish(path);
            var newest = Manifest.Read(path);
            var (was, now) = (Describe(newest.Schema), Describe(schema));
            if (was != now) throw new IndexVersionException(path, $"it has {was}, this program has {now}");
            CommitFiles.RemoveAllBut(path, newest);
            return newest;
        });

    /// <summary>Adds a document after all others.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema; nothing was added.</exception>
    /// <exception cref="IndexNotWrittenException">The disk is full, for example; nothing was added, and it may be
    /// tried again.</exception>
    public void Add(EngineDocument document)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (buffer.Bytes > limits.BufferBytes) Write(Flush);
        buffer.Add(document);
    }

    /// <summary>
    /// Deletes every document that has the keyword, added in this session or before. Returns how many.
    /// </summary>
    /// <exception cref="IndexNotWrittenException">The disk is full, for example; nothing was deleted, and it may be
    /// tried again.</exception>
    public int Delete(string keyword)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (buffer.HasKeyword(keyword)) Write(Flush);
        return segments.Delete(keyword);
    }

    /// <summary>
    /// Does all merges that are due and waits for them: for a session that ends after its next <see cref="Commit"/>,
    /// which would else give up a great one under way, each time anew.
    /// </summary>
    /// <exception cref="IndexNotWrittenException">As for <see cref="Commit"/>.</exception>
    /// <exception cref="IndexDamagedException">As for <see cref="Commit"/>.</exception>
    public void FinishMerges()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Write(() =>
        {
            Flush();
            segments.FinishMerges();
        });
    }

    /// <summary>
    /// Merges what was added in this session and before into one segment, or as few as the greatest size allows, and
    /// waits for that: searching is fastest so. Seen at the next <see cref="Commit"/>. The same documents in the same
    /// order then give the same segment, byte by byte, however they came to be added.
    /// </summary>
    /// <exception cref="IndexNotWrittenException">As for <see cref="Commit"/>.</exception>
    public void Compact()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Write(() =>
        {
            Flush();
            segments.Compact();
        });
    }

    /// <summary>
    /// Makes all changes since the last commit visible at once. <paramref name="note"/> is kept with the commit for the
    /// caller (small). A great merge under way is not waited for: a later commit takes it in. When this throws, readers
    /// see what they saw before (or all changes, where the disk failed only after they were made visible: they may then
    /// not survive a power cut), and it may be called again.
    /// </summary>
    /// <exception cref="IndexNotWrittenException">The disk is full, or the folder cannot be written, now or by a merge
    /// since the last commit.</exception>
    /// <exception cref="IndexDamagedException">A segment that was to be merged is damaged.</exception>
    public void Commit(string note)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Write(() =>
        {
            Flush();
            segments.Merge();
            generation++;   // also after a failure: a number is not used twice
            var commit = new Manifest(generation, segments.NextSegment, schema, segments.Save(generation), note);
            commit.Publish(folder);
            CommitFiles.RemoveAllBut(folder, commit, segments.BeingWritten);
        });
    }

    /// <summary>Ends a merge that is under way, and gives up the lock; changes not committed are dropped.</summary>
    public void Dispose()
    {
        disposed = true;
        segments.Dispose();
        @lock.Dispose();
    }

    private static EngineWriter Locked(string folder, WriterLimits limits, Func<string, Manifest> start)
    {
        var path = Path.GetFullPath(folder);
        Directory.CreateDirectory(path);
        var @lock = new WriterLock(path);
        try
        {
            return new EngineWriter(path, limits, @lock, start(path));
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    private static long LastGeneration(string folder)
    {
        try
        {
            return Manifest.Read(folder).Generation;
        }
        catch (IOException)
        {
            return 0;   // unreadable, as an index to be replaced may be
        }
    }

    private static string Describe(EngineSchema schema) =>
        $"the fields {string.Join(", ", schema.TextFields.Select(Describe))} and vectors of {schema.VectorDimension}";

    private static string Describe(TextField field) =>
        string.Create(CultureInfo.InvariantCulture, $"{field.Name} (k1 {field.K1}, b {field.B})");

    private void Flush()
    {
        if (buffer.Documents == 0) return;
        segments.Add(buffer);
        buffer.Clear();
        segments.Merge();
    }

    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException and not IndexDamagedException or UnauthorizedAccessException)
        {
            segments.EndMerge();   // gives its room back, and does not tell later of what is known now
            throw new IndexNotWrittenException(folder, error);
        }
    }
}
