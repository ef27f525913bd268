using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// Learns word vectors from plain text for finding passages: they start where words that stand among the same words are
/// alike (Levy, Goldberg and Dagan 2015), and are moved until a text taken from a passage is nearer to it than to
/// others. A vector's length is how much its word counts, and is learned with it.
/// </summary>
public static class VectorTrainer
{
    /// <summary>
    /// The vectors of the words and characters of <paramref name="paragraphs"/>, in reading order; numbers are left out.
    /// Minutes and 1 GB for 20 million characters. The same text gives the same bytes on one machine.
    /// </summary>
    /// <exception cref="ArgumentException">No word is frequent enough.</exception>
    public static WordVectors Train(IEnumerable<string> paragraphs, Analyzer analyzer, VectorTrainerOptions options)
    {
        var vocabulary = Vocabulary.Of(paragraphs, analyzer, options);
        var rows = FirstVectors.Of(vocabulary, options);
        Contrast(rows, vocabulary, options);
        return WordVectors.Quantise(vocabulary.Pieces, rows);
    }

    private static void Contrast(float[][] rows, Vocabulary vocabulary, VectorTrainerOptions options)
    {
        var pairs = new PairSampler(vocabulary, options.Seed);
        var questions = new TextBatch(options.Batch, rows[0].Length);
        var passages = new TextBatch(options.Batch, rows[0].Length);
        var loss = new InBatchSoftmax(options.Batch, options.Temperature);
        var adagrad = new Adagrad(rows);
        for (var step = 0; step < options.Steps; step++)
        {
            for (var i = 0; i < options.Batch; i++) (questions.Texts[i], passages.Texts[i]) = pairs.Next();
            questions.Embed(rows);
            passages.Embed(rows);
            loss.Differentiate(questions, passages);
            questions.PassThroughLength();
            passages.PassThroughLength();
            adagrad.Step(options.Rate * (1 - (float)step / options.Steps), questions, passages);
        }
    }
}
