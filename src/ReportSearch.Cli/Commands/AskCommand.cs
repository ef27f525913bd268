using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using ReportSearch.Answers;
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
        return command.Runs((parsed, cancel) =>
        {
            var batch = input.Batch(parsed);
            using var index = common.OpenIndex(parsed);
            var answerer = new QuestionAnswerer(index);
            var output = common.Terminal.Out;
            if (batch is not null)
                batch.Print(q => Ask(common, answerer, q.Text, q.Id), output, RowJson.Readable.AskRow, cancel);
            else if (parsed.GetValue(common.Json))
                output.WriteRow(Ask(common, answerer, input.Words(parsed)), RowJson.Readable.AskRow);
            else
                AnswerText.Write(output, Ask(common, answerer, input.Words(parsed)));
        });
    }

    private static AskRow Ask(CommonOptions common, QuestionAnswerer answerer, string question, JsonElement? id = null)
    {
        var clock = Stopwatch.StartNew();
        var answer = answerer.Ask(question);
        return AskRow.Of(answer, clock.Elapsed, id) with { Note = common.Note() };
    }
}
