using System.Numerics.Tensors;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Ranking;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// The baseline of vector search: the product with every vector as floats in memory, made of the index's codes.
/// </summary>
internal sealed class FloatScan : ISearcher
{
    private readonly int dimension;
    private readonly int documents;
    private readonly float[] vectors;   // shape [documents, dimension], rotated as the codes are
    private readonly Rotation rotation;

    /// <summary>Reads all vectors of an index.</summary>
    public FloatScan(string folder)
    {
        using var commit = CommitView.OpenNewest(folder);
        dimension = commit.Manifest.Schema.VectorDimension;
        documents = commit.Segments.Sum(segment => segment.Segment.Documents);
        vectors = new float[documents * dimension];
        rotation = new Rotation(dimension);
        var at = 0;
        foreach (var segment in commit.Segments.Select(live => live.Segment))
            for (var document = 0; document < segment.Documents; document++, at += dimension)
            {
                var into = vectors.AsSpan(at, dimension);
                TensorPrimitives.ConvertTruncating(segment.Vectors.Code(document), into);
                TensorPrimitives.Multiply(into, segment.Vectors.Scale(document), into);
            }
    }

    public int[] Search(EngineQuery query)
    {
        var question = query.Vector.ToArray();
        rotation.Apply(question);
        var top = new TopDocuments(query.Top);
        for (var document = 0; document < documents; document++)
        {
            var product = TensorPrimitives.Dot(question, vectors.AsSpan(document * dimension, dimension));
            if (product > top.Threshold) top.Offer(document, product);
        }
        return [.. top.BestFirst().Select(item => item.Document)];
    }

    public void Dispose() { }
}
