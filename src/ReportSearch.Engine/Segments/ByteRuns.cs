namespace ReportSearch.Engine.Segments;

/// <summary>
/// Runs of bytes in the order they came, in chunks: a run costs its bytes and its length, growing copies nothing, and
/// forgetting all keeps the memory.
/// </summary>
internal sealed class ByteRuns
{
    private const int ChunkBytes = 1 << 18;

    private readonly List<byte[]> chunks = [];
    private readonly List<int> lengths = [];
    private int chunk;   // the last in use
    private int fill;    // bytes in use of it

    /// <summary>How many runs there are.</summary>
    public int Count => lengths.Count;

    /// <summary>What they take in memory, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Adds a run behind all others.</summary>
    public void Add(ReadOnlySpan<byte> run) => run.CopyTo(Add(run.Length));

    /// <summary>Adds a run behind all others, for the caller to fill.</summary>
    public Span<byte> Add(int length)
    {
        if (chunks.Count == 0 || length > chunks[chunk].Length - fill) StartChunk(length);
        var run = chunks[chunk].AsSpan(fill, length);
        fill += length;
        lengths.Add(length);
        Bytes += length + sizeof(int);
        return run;
    }

    /// <summary>Starts before the first run.</summary>
    public Cursor Read() => new(this);

    /// <summary>Forgets all runs.</summary>
    public void Clear()
    {
        lengths.Clear();
        chunks.RemoveAll(bytes => bytes.Length > ChunkBytes);
        (chunk, fill, Bytes) = (0, 0, 0);
    }

    private void StartChunk(int length)
    {
        if (chunks.Count > 0) chunk++;
        var bytes = Math.Max(length, ChunkBytes);
        if (chunk == chunks.Count || chunks[chunk].Length < bytes)
            chunks.Insert(chunk, GC.AllocateUninitializedArray<byte>(bytes));
        fill = 0;
    }

    /// <summary>Reads the runs in order.</summary>
    public struct Cursor(ByteRuns runs)
    {
        private int run, chunk, at;

        /// <summary>The next run; there must be one.</summary>
        public ReadOnlySpan<byte> Next()
        {
            var length = runs.lengths[run++];
            if (length > runs.chunks[chunk].Length - at) (chunk, at) = (chunk + 1, 0);
            at += length;
            return runs.chunks[chunk].AsSpan(at - length, length);
        }
    }
}
