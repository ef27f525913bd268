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
        var gold = new Argument<string>("GOLD") { Description = $"A file of rows {GoldFile.RowForm}." };
        var failures = new Option<bool>("--failures") { Description = "Print each question that was not answered rightly." };
        var command = new Command("eval", "Score answers and retrieval on questions whose answers are known.") { gold, failures };
        command.Validators.Add(result =>
        {
            if (result.GetValue(failures) && result.GetValue(common.Json)) result.AddError("Give either --failures or --json.");
        });
        return command.Runs((parsed, cancel) =>
        {
            var questions = GoldFile.Read(common.ExistingFile(parsed.GetRequiredValue(gold)));
            using var index = common.OpenIndex(parsed);
            var answerer = new QuestionAnswerer(index);
            var finder = new EvidenceFinder(index);
            var output = common.Terminal.Out;
            var answers = new Scorecard();
            var retrieval = new Scorecard();
            foreach (var question in questions)
            {
                cancel.ThrowIfCancellationRequested();
                var answer = answerer.Ask(question.Question);
                var marks = AnswerMarks.Of(question, answer);
                answers.Add(question.Group, marks);
                if (parsed.GetValue(failures) && marks[AnswerMarks.Right] == 0)
                    output.WriteLine($"{question.Id} | {question.Group} | {question.Question} | {answer.Text.ReplaceLineEndings(" ")}");
                if (question.Unanswerable) continue;
                var found = finder.Search(new SearchRequest(question.Question, RetrievalMarks.Deepest));
                retrieval.Add(question.Group, RetrievalMarks.Of(question, found.Hits));
            }
            foreach (var (card, title) in new[] { (answers, "answers"), (retrieval, "retrieval") })
            {
                if (parsed.GetValue(common.Json)) output.WriteRows(card.Rows(title), CommandJson.Readable.ScoreRow);
                else card.Write(output, title);
            }
        });
    }
}
