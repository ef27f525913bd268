using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportSearch.Benchmarks.Typos;

/// <summary>Questions with one error each, for measuring what errors cost.</summary>
internal static class TyposCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Prints each row with an error in its "question"; "original" is the question as it was, "typo" the kind of error.
    /// </summary>
    /// <param name="questions">JSON lines with a "question".</param>
    /// <param name="seed">Other errors for another seed.</param>
    public static void Run(string questions, int seed)
    {
        var random = new Random(seed);
        var maker = new TypoMaker(random);
        var kinds = Enum.GetValues<Typo>();
        foreach (var line in File.ReadLines(questions).Where(line => line.Length > 0))
        {
            var row = JsonNode.Parse(line)!.AsObject();
            var original = row["question"]!.GetValue<string>();
            var typo = kinds[random.Next(kinds.Length)];
            (row["original"], row["typo"], row["question"]) = (original, typo.ToString(), maker.Damage(original, typo));
            Console.WriteLine(row.ToJsonString(Readable));
        }
    }
}
