namespace ReportSearch.Tests.Engine.Vectors;

/// <summary>Vectors made up from a seed.</summary>
internal static class Made
{
    public static float[] UnitVector(Random random, int dimension)
    {
        var vector = Enumerable.Range(0, dimension).Select(_ => random.NextSingle() - 0.5f).ToArray();
        return Unit(vector);
    }

    /// <summary>
    /// Vectors as texts have them: around topics, all of them leaning to one side, the first numbers the widest.
    /// </summary>
    public static float[][] Clusters(Random random, int count, int dimension, int topics)
    {
        var shared = Gauss(random, dimension, 1);
        var centres = Enumerable.Range(0, topics).Select(_ => Gauss(random, dimension, 0.7)).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var (centre, own) = (centres[random.Next(topics)], Gauss(random, dimension, 0.7));
            return Unit([.. shared.Select((number, i) => (number + centre[i] + own[i]) / MathF.Sqrt(1 + i / 8f))]);
        })];
    }

    public static double Dot(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(x => x * x));
        return [.. vector.Select(x => x / length)];
    }

    private static float[] Gauss(Random random, int dimension, double width) =>
    [
        .. Enumerable.Range(0, dimension).Select(_ => (float)(width
            * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))),
    ];
}
