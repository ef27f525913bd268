using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using ReportSearch.Answers;
using ReportSearch.Answers.Packs;
using ReportSearch.Answers.Questions;
using ReportSearch.Cli.Batches;
using ReportSearch.Cli.Output;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports ask: a short answer with its sources.</summary>
internal static class AskCommand
{
    public static Command Create(CommonOptions common)
    {
        var command = new Command("ask", "Answer a question from the reports.");
        var input = new QuestionInput(common, command, "QUESTION", "What to answer.");
        var pack = new Option<string?>("--pack") { Description = "Save the answer with its evidence, to be checked with 'reports verify'.", HelpName = "FILE" };
        command.Options.Add(pack);
        command.Validators.Add(result =>
        {
            if (result.GetValue(pack) is not null && input.IsBatch(result)) result.AddError("Give either --pack or --batch: a pack holds one answer.");
        });
        return command.Runs((parsed, cancel) =>
        {
            var batch = input.Batch(parsed);
            using var index = common.OpenIndex(parsed);
            var answerer = new QuestionAnswerer(index);
            var output = common.Terminal.Out;
            if (batch is not null)
            {
                var turns = new Dictionary<string, Question>(StringComparer.Ordinal);   // the last of each conversation
                batch.Print(q => Ask(q, turns), output, RowJson.Readable.AskRow, cancel);
                return;
            }
            var (answer, row) = Answered(new AskRequest(input.Words(parsed)), id: null);
            if (parsed.GetValue(pack) is { } file)
                File.WriteAllBytes(common.Terminal.PathTo(file), PackFile.Write(EvidencePack.Of(answer, index, TimeProvider.System.GetUtcNow())));
            if (parsed.GetValue(common.Json)) output.WriteRow(row, RowJson.Readable.AskRow);
            else AnswerText.Write(output, row);

            AskRow Ask(BatchQuestion asked, Dictionary<string, Question> turns)
            {
                if (asked.Conversation is not { } conversation) return Answered(new AskRequest(asked.Text), asked.Id).Row;
                var (answer, row) = Answered(new AskRequest(asked.Text) { Before = turns.GetValueOrDefault(conversation) }, asked.Id);
                turns[conversation] = answer.Question;
                return row;
            }

            (Answer Answer, AskRow Row) Answered(AskRequest request, JsonElement? id)
            {
                var clock = Stopwatch.StartNew();
                var answer = answerer.Ask(request, cancel);
                return (answer, AskRow.Of(answer, clock.Elapsed, id) with { Note = common.Note() });
            }
        });
    }
}
