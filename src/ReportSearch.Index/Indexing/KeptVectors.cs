using System.Globalization;
using System.Text;
using ReportSearch.Embeddings;
using ReportSearch.Engine;

namespace ReportSearch.Index.Indexing;

/// <summary>
/// The vectors that a remote embedder gave, in a file that only grows, beside the index: an update that was stopped, or
/// a rebuild, does not ask for them again. A line names the embedder; then comes a <see cref="VectorRecord"/> a text. One
/// that is damaged, or cut off at the end, is as good as none. Safe for many threads at once; of one process, which holds
/// the index's lock.
/// </summary>
internal sealed class KeptVectors : IDisposable
{
    private const int Slack = 1000;   // records

    private readonly Lock guard = new();
    private readonly Dictionary<UInt128, long> offsets = [];
    private readonly string path;
    private readonly byte[] head;
    private readonly int dimension;
    private FileStream? file;

    private KeptVectors(string path, ITextEmbedder embedder)
    {
        (this.path, dimension) = (path, embedder.Dimension);
        var line = string.Create(CultureInfo.InvariantCulture, $"vectors 1 {embedder.Name} {dimension}\n");
        head = Encoding.UTF8.GetBytes(line);
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        ReadAll(file);
    }

    /// <summary>How many vectors there are.</summary>
    public int Count => offsets.Count;

    /// <summary>Opens the file of <paramref name="embedder"/> in a folder beside the index, creating both.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static KeptVectors Open(string indexFolder, ITextEmbedder embedder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(indexFolder, "vectors")).FullName;
        var print = Text.Fingerprint.Of(Encoding.UTF8.GetBytes(embedder.Name));
        var name = string.Create(CultureInfo.InvariantCulture, $"{print}-{embedder.Dimension}.vectors");
        return new KeptVectors(Path.Combine(folder, name), embedder);
    }

    /// <summary>The vector of <paramref name="text"/>; null where there is none.</summary>
    public float[]? Find(string text)
    {
        var record = new byte[VectorRecord.Length(dimension)];
        lock (guard)
        {
            if (file is null || !offsets.TryGetValue(VectorRecord.KeyOf(text), out var offset)) return null;
            RandomAccess.Read(file.SafeFileHandle, record, offset);
        }
        return VectorRecord.VectorOf(record);
    }

    /// <summary>Keeps a vector; after <see cref="Dispose"/>, for a thread that comes late, does not.</summary>
    /// <returns>The vector as <see cref="Find"/> will give it, so that an index does not depend on stops.</returns>
    /// <exception cref="IndexNotWrittenException">The disk is full, for example.</exception>
    public float[] Add(string text, float[] vector)
    {
        var record = VectorRecord.Of(text, vector, dimension);
        lock (guard)
        {
            if (file is not null) Append(file, record);
        }
        return VectorRecord.VectorOf(record);
    }

    /// <summary>
    /// Where there are more than twice as many vectors as passages, keeps those of <paramref name="passages"/> alone.
    /// </summary>
    /// <param name="count">How many passages there are.</param>
    /// <param name="passages">Their texts, read only if need be.</param>
    public void Trim(int count, IEnumerable<string> passages)
    {
        lock (guard)
        {
            if (file is null || offsets.Count <= 2L * count + Slack) return;
            var kept = passages.Select(text => offsets.TryGetValue(VectorRecord.KeyOf(text), out var offset) ? offset : -1)
                .Where(offset => offset >= 0).Distinct().Order().ToList();
            var end = (long)head.Length;
            var record = new byte[VectorRecord.Length(dimension)];
            foreach (var offset in kept)   // to the front, in their order: each moves back or stays
            {
                RandomAccess.Read(file.SafeFileHandle, record, offset);
                RandomAccess.Write(file.SafeFileHandle, record, end);
                end += record.Length;
            }
            file.SetLength(end);
            ReadAll(file);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (guard)
        {
            file?.Dispose();
            file = null;
        }
    }

    /// <summary>Finds the whole records; begins anew where the head is that of no such file.</summary>
    private void ReadAll(FileStream stream)
    {
        offsets.Clear();
        stream.Position = 0;
        var records = new BufferedStream(stream, 1 << 16);
        var first = new byte[head.Length];
        records.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        if (!first.AsSpan().SequenceEqual(head))
        {
            stream.SetLength(0);
            stream.Write(head);
            return;   // the buffer still holds what stood behind the other head
        }
        var record = new byte[VectorRecord.Length(dimension)];
        var offset = (long)head.Length;
        while (records.ReadAtLeast(record, record.Length, throwOnEndOfStream: false) == record.Length)
        {
            if (VectorRecord.IsWhole(record)) offsets[VectorRecord.KeyOf(record)] = offset;
            offset += record.Length;
        }
        stream.SetLength(offset);
        stream.Position = offset;
    }

    private void Append(FileStream stream, byte[] record)
    {
        var offset = stream.Position;
        try
        {
            stream.Write(record);   // to the system at once: a process that is stopped loses nothing
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            stream.Position = offset;   // the next one takes the place of what was begun
            throw new IndexNotWrittenException(path, error);
        }
        offsets[VectorRecord.KeyOf(record)] = offset;
    }
}
