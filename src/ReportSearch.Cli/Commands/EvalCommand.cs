using System.CommandLine;
using ReportSearch.Answers;
using ReportSearch.Answers.Evidence;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Cli.Output;

namespace ReportSearch.Cli.Commands;

/// <summary>reports eval: the project's own scorecard on questions whose answers are known.</summary>
internal static class EvalCommand
{
    public static Command Create(CommonOptions common)
    {
        var gold = new Argument<string>("GOLD")
        {
            Description = $"A file of rows {GoldFile.RowForm}, or a .json file of the form of SQuAD, whose paragraphs are indexed.",
        };
        var failures = Options.Count(
            "--failures", "Print so many questions that were not answered rightly, and so many whose passage did not come first, worst first.",
            0, 1, 100_000);
        var command = new Command("eval", "Score answers and retrieval on questions whose answers are known.") { gold, failures };
        command.Validators.Add(result =>
        {
            if (result.GetResult(failures) is { Implicit: false } && result.GetValue(common.Json))
                result.AddError("Give either --failures or --json.");
        });
        return command.Runs((parsed, cancel) =>
        {
            var questions = GoldFile.Read(common.ExistingFile(parsed.GetRequiredValue(gold)));
            using var index = common.OpenIndex(parsed);
            var output = common.Terminal.Out;
            foreach (var card in Score(questions, index, common, cancel))
            {
                if (parsed.GetValue(common.Json)) output.WriteRows(card.Rows(), CommandJson.Readable.ScoreRow);
                else card.Write(output, parsed.GetValue(failures));
            }
        });
    }

    /// <summary>The scorecards that some question counts in.</summary>
    private static IEnumerable<Scorecard> Score(
        IReadOnlyList<GoldQuestion> questions, Index.ReportIndex index, CommonOptions common, CancellationToken cancel)
    {
        var (answerer, finder) = (new QuestionAnswerer(index), new EvidenceFinder(index));
        var answers = new Scorecard("answers", AnswerMarks.Right);
        var retrieval = new Scorecard("retrieval", RetrievalMarks.MeanReciprocalRank);
        foreach (var question in questions)
        {
            cancel.ThrowIfCancellationRequested();
            if (question.Unanswerable || question.Answers.Count > 0)
            {
                var answer = answerer.Ask(question.Question);
                answers.Add(question, AnswerMarks.Of(question, answer), answer.Text);
            }
            if (question.Unanswerable) continue;
            var hits = finder.Search(new SearchRequest(question.Question, RetrievalMarks.Deepest)).Hits;
            common.Note();   // a score of words alone is none of both
            retrieval.Add(question, RetrievalMarks.Of(question, hits), RetrievalMarks.Told(question, hits));
        }
        return new[] { answers, retrieval }.Where(card => card.Questions > 0);
    }
}
