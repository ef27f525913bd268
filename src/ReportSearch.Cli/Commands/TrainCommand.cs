using System.CommandLine;
using ReportSearch.Cli.Training;
using ReportSearch.Embeddings.Training;
using ReportSearch.Text.Words;
using ReportSearch.Text.Words.Training;

namespace ReportSearch.Cli.Commands;

/// <summary>reports train: the lexicon and the vectors that ship, made anew from plain texts.</summary>
internal static class TrainCommand
{
    public static Command Create(CommonOptions common) => new("train", "Learn what ships with the program from plain texts.")
    {
        Create(common, "lexicon", "Learn words and how frequent they are.", (paragraphs, output) =>
            LexiconTrainer.Train(paragraphs, new LexiconTrainerOptions()).Save(output)),
        Create(common, "vectors", "Learn vectors of the words that the lexicon which ships finds.", (paragraphs, output) =>
            VectorTrainer.Train(paragraphs, Analyzer.Default, new VectorTrainerOptions()).Save(output)),
    };

    private static Command Create(
        CommonOptions common, string name, string description, Action<IEnumerable<string>, Stream> train)
    {
        var output = new Option<string>("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var inputs = new Argument<string[]>("TEXTS")
        {
            Description = "Plain texts, .txt or .txt.gz, a paragraph a line; or folders of reports.",
            Arity = ArgumentArity.OneOrMore,
        };
        return new Command(name, description) { output, inputs }.Runs((parsed, _) =>
        {
            var texts = parsed.GetRequiredValue(inputs).Select(common.ExistingText).ToList();
            var path = common.Terminal.PathTo(parsed.GetRequiredValue(output));
            using var learned = new MemoryStream();   // so that a file is only touched by a whole result
            train(new TrainingText(common.Reading).Paragraphs(texts), learned);
            File.WriteAllBytes(path, learned.ToArray());
            common.Terminal.Out.WriteLine($"{learned.Length} bytes in '{path}'.");
        });
    }
}
