using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine;

/// <summary>The one writer of an index folder, for one thread. Nothing it adds or deletes is seen before <see cref="Commit"/>.</summary>
public sealed class EngineWriter : IDisposable
{
    private readonly string folder;
    private readonly EngineSchema schema;
    private readonly WriterLimits limits;
    private readonly WriterLock @lock;
    private readonly List<LiveSegment> segments;
    private SegmentBuilder buffer;
    private long generation;
    private long nextSegment;
    private bool disposed;

    private EngineWriter(
        string folder, EngineSchema schema, WriterLimits limits, WriterLock @lock, Manifest start)
    {
        (this.folder, this.schema, this.limits, this.@lock) = (folder, schema, limits, @lock);
        (generation, nextSegment) = (start.Generation, start.NextSegment);
        segments = [.. CommitFiles.Open(folder, start)];
        buffer = new SegmentBuilder(schema);
    }

    /// <summary>Opens the folder for writing, creating it and an empty index where there is none.</summary>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format version or with another schema.</exception>
    /// <exception cref="IndexDamagedException">A file of the index is missing or damaged.</exception>
    public static EngineWriter Open(string folder, EngineSchema schema) => Open(folder, schema, WriterLimits.Default);

    /// <summary>
    /// Opens the folder for writing as if there were nothing in it. An index that is there, even of another version or schema or
    /// damaged, stays what readers see until the first <see cref="Commit"/> takes its place.
    /// </summary>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    public static EngineWriter Recreate(string folder, EngineSchema schema) =>
        Locked(folder, schema, WriterLimits.Default, path => new Manifest(LastGeneration(path), CommitFiles.LastSegment(path) + 1, schema, [], ""));

    internal static EngineWriter Open(string folder, EngineSchema schema, WriterLimits limits) =>
        Locked(folder, schema, limits, path =>
        {
            if (!File.Exists(Path.Combine(path, Manifest.FileName))) new Manifest(1, 1, schema, [], "").Publish(path);
            var newest = Manifest.Read(path);
            if (newest.Schema.VectorDimension != schema.VectorDimension || !newest.Schema.TextFields.SequenceEqual(schema.TextFields))
                throw new IndexVersionException(path, $"it has the schema {Describe(newest.Schema)}, this program has {Describe(schema)}");
            CommitFiles.RemoveAllBut(path, newest);
            return newest;
        });

    /// <summary>Adds a document after all others.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema; nothing was added.</exception>
    public void Add(EngineDocument document)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        buffer.Add(document);
        if (buffer.Bytes > limits.BufferBytes) Flush();
    }

    /// <summary>Deletes every document that has the keyword, added in this session or before. Returns how many.</summary>
    public int Delete(string keyword)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (buffer.HasKeyword(keyword)) Flush();
        return segments.Sum(segment => segment.Delete(keyword));
    }

    /// <summary>
    /// Makes all changes since the last commit visible at once. <paramref name="note"/> is kept with the commit for the caller (small).
    /// When it throws, readers see what they saw before, and it may be called again.
    /// </summary>
    public void Commit(string note)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        Flush();
        Merge();
        foreach (var segment in segments.Where(segment => segment.HasNewDeletes))
        {
            DeletesFile.Write(DeletesFile.PathOf(folder, segment.Segment.Name.Number, generation + 1), segment.Deleted);
            segment.DeletesSaved(generation + 1);
        }
        var named = segments.Select(segment => new ManifestSegment(segment.Segment.Name, segment.DeletesGeneration));
        var commit = new Manifest(generation + 1, nextSegment, schema, [.. named], note);
        commit.Publish(folder);
        generation = commit.Generation;
        CommitFiles.RemoveAllBut(folder, commit);
    }

    /// <summary>Gives up the lock; changes that were not committed are dropped.</summary>
    public void Dispose()
    {
        disposed = true;
        foreach (var segment in segments) segment.Dispose();
        segments.Clear();
        @lock.Dispose();
    }

    private static EngineWriter Locked(string folder, EngineSchema schema, WriterLimits limits, Func<string, Manifest> start)
    {
        if (schema.TextFields.Count > byte.MaxValue) throw new ArgumentException($"{schema.TextFields.Count} text fields; at most {byte.MaxValue} are possible.", nameof(schema));
        var path = Path.GetFullPath(folder);
        Directory.CreateDirectory(path);
        var @lock = new WriterLock(path);
        try
        {
            return new EngineWriter(path, schema, limits, @lock, start(path));
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

    private static string Describe(EngineSchema schema) => $"({string.Join(", ", schema.TextFields)}; {schema.VectorDimension})";

    private void Flush()
    {
        if (buffer.Documents == 0) return;
        segments.Add(new LiveSegment(WriteSegment(buffer.Write)));
        buffer = new SegmentBuilder(schema);
    }

    private void Merge()
    {
        foreach (var dead in segments.FindAll(segment => segment.LiveCount == 0)) Replace(segments.IndexOf(dead), 1, []);
        while (limits.Merging.Next([.. segments.Select(Weight)]) is var (start, count))
        {
            var sources = segments.GetRange(start, count);
            Replace(start, count, [new LiveSegment(WriteSegment(new SegmentMerger(sources, schema).Write))]);
        }

        static (long LiveBytes, double LiveShare) Weight(LiveSegment segment)
        {
            var share = (double)segment.LiveCount / segment.Segment.Documents;
            return ((long)(segment.Segment.Name.Length * share), share);
        }
    }

    private void Replace(int start, int count, LiveSegment[] with)
    {
        foreach (var old in segments.GetRange(start, count)) old.Dispose();
        segments.RemoveRange(start, count);
        segments.InsertRange(start, with);
    }

    private Segment WriteSegment(Func<SegmentFileWriter, (long Length, uint Checksum)> write)
    {
        var number = nextSegment++;
        (long Length, uint Checksum) written;
        using (var file = new SegmentFileWriter(SegmentName.PathOf(folder, number))) written = write(file);
        return Segment.Open(folder, new SegmentName(number, written.Length, written.Checksum), schema);
    }
}
