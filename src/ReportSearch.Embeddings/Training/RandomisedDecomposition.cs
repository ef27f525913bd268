using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// The strongest directions of a large symmetric matrix, found in a random sample of its range (Halko, Martinsson and
/// Tropp 2011, §4.4 and §5.3).
/// </summary>
internal static class RandomisedDecomposition
{
    private const int Oversampling = 16;
    private const int PowerSteps = 2;

    /// <summary>
    /// Rows of U·√|Λ|, shape [Size][dimension]: words that meet the same words get like rows. The same seed gives the
    /// same rows on one machine.
    /// </summary>
    public static float[][] Embed(SparseMatrix matrix, int dimension, int seed)
    {
        var random = new Random(seed);
        var width = Math.Min(dimension + Oversampling, matrix.Size);
        var sample = Enumerable.Range(0, matrix.Size)
            .Select(_ => Enumerable.Range(0, width).Select(_ => Gaussian(random)).ToArray())
            .ToArray();
        var range = Orthonormal(matrix.Times(sample));
        for (var step = 0; step < PowerSteps; step++) range = Orthonormal(matrix.Times(range));
        var small = Product(range, matrix.Times(range));
        var eigen = ((small + small.Transpose()) / 2).Evd(Symmetricity.Symmetric);
        var strongest = Enumerable.Range(0, small.RowCount)
            .OrderByDescending(i => Math.Abs(eigen.EigenValues[i].Real))
            .Take(dimension);
        var turn = Matrix<double>.Build.DenseOfColumnVectors(
            strongest.Select(i => eigen.EigenVectors.Column(i) * Math.Sqrt(Math.Abs(eigen.EigenValues[i].Real))));
        return Turn(range, turn);
    }

    /// <summary>
    /// An orthonormal base of the columns' span, by the eigenvectors of their Gram matrix; directions with next to
    /// nothing in them become zero.
    /// </summary>
    private static float[][] Orthonormal(float[][] columns)
    {
        var eigen = Product(columns, columns).Evd(Symmetricity.Symmetric);
        var least = eigen.EigenValues[^1].Real * 1e-12;
        var turn = Matrix<double>.Build.DenseOfColumnVectors(Enumerable.Range(0, columns[0].Length)
            .Select(i => eigen.EigenVectors.Column(i)
                * (eigen.EigenValues[i].Real > least ? 1 / Math.Sqrt(eigen.EigenValues[i].Real) : 0)));
        return Turn(columns, turn);
    }

    /// <summary>aᵀ·b, shape [k, k], of two matrices of shape [n][k].</summary>
    private static Matrix<double> Product(float[][] a, float[][] b)
    {
        var width = a[0].Length;
        var sums = Enumerable.Range(0, width).Select(_ => new double[width]).ToArray();
        var wide = new double[width];
        for (var row = 0; row < a.Length; row++)
        {
            for (var i = 0; i < width; i++) wide[i] = b[row][i];
            for (var i = 0; i < width; i++) TensorPrimitives.MultiplyAdd(wide, a[row][i], sums[i], sums[i]);
        }
        return Matrix<double>.Build.DenseOfRowArrays(sums);
    }

    private static float[][] Turn(float[][] rows, Matrix<double> turn)
    {
        var parts = turn.EnumerateRows().Select(row => row.Select(part => (float)part).ToArray()).ToArray();
        return Array.ConvertAll(rows, row =>
        {
            var turned = new float[turn.ColumnCount];
            for (var i = 0; i < row.Length; i++) TensorPrimitives.MultiplyAdd(parts[i], row[i], turned, turned);
            return turned;
        });
    }

    private static float Gaussian(Random random) =>
        (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
}
