using System.Numerics.Tensors;

namespace ReportSearch.Embeddings.Training;

/// <summary>A symmetric matrix of few values, by rows.</summary>
internal sealed class SparseMatrix
{
    private readonly int[] rowStarts;
    private readonly ushort[] columns;
    private readonly float[] values;

    /// <param name="size">Rows.</param>
    /// <param name="entries">Of one triangle and the diagonal, each once.</param>
    public SparseMatrix(int size, IReadOnlyCollection<(ushort Row, ushort Column, float Value)> entries)
    {
        rowStarts = new int[size + 1];
        foreach (var (row, column, _) in entries)
        {
            rowStarts[row + 1]++;
            if (row != column) rowStarts[column + 1]++;
        }
        for (var row = 0; row < size; row++) rowStarts[row + 1] += rowStarts[row];
        columns = new ushort[rowStarts[size]];
        values = new float[rowStarts[size]];
        var next = rowStarts[..size];
        foreach (var (row, column, value) in entries)
        {
            Put(row, column, value);
            if (row != column) Put(column, row, value);
        }

        void Put(ushort row, ushort column, float value)
        {
            columns[next[row]] = column;
            values[next[row]++] = value;
        }
    }

    /// <summary>Rows, and columns.</summary>
    public int Size => rowStarts.Length - 1;

    /// <summary>This matrix times <paramref name="right"/>, shape [Size][k]. O(values · k).</summary>
    public float[][] Times(float[][] right)
    {
        var product = new float[Size][];
        for (var row = 0; row < Size; row++)
        {
            var sum = product[row] = new float[right[0].Length];
            for (var at = rowStarts[row]; at < rowStarts[row + 1]; at++)
                TensorPrimitives.MultiplyAdd(right[columns[at]], values[at], sum, sum);
        }
        return product;
    }
}
