using System.CommandLine;
using ReportSearch.Answers.Commitments;
using ReportSearch.Cli.Output;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports review: a person's decision about a promise, its history, and decisions that lost their promise.</summary>
internal static class ReviewCommand
{
    public static Command Create(CommonOptions common)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "A promise, as 'reports commitments --json' names it; none: the decisions whose promise is read no longer.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var status = Options.Word("--status", "Confirms or corrects what became of the promise.", StatusWord.All);
        var withdraw = new Option<bool>("--withdraw") { Description = "Takes the last decision back; the history keeps both." };
        var note = Text("--note", "TEXT", "Why; a correction needs it.", "");
        var by = Text("--by", "NAME", "Who decides; your login name where not given.", Environment.UserName);
        var command = new Command("review", "Confirm or correct what became of a promise, or show what was decided about it.")
        {
            id, status, withdraw, note, by,
        };
        command.Validators.Add(result =>
        {
            var decides = result.GetValue(status) is not null;
            if (decides && result.GetValue(withdraw)) result.AddError("Give either --status or --withdraw.");
            else if ((decides || result.GetValue(withdraw)) && result.GetValue(id) is null) result.AddError("Name the promise: reports review ID --status S.");
            else if (!decides && !result.GetValue(withdraw) && (result.GetResult(note) ?? result.GetResult(by)) is { Implicit: false })
                result.AddError("Give --status or --withdraw with --note and --by.");
        });
        return command.Runs((parsed, _) =>
        {
            using var index = common.OpenIndex(parsed);
            var journal = common.OpenJournal(parsed);
            var ledger = new CommitmentLedger(index, journal);
            var promise = parsed.GetValue(id);
            var row = promise is null ? null : ledger.Find(promise);
            if (promise is not null && (parsed.GetValue(status) is not null || parsed.GetValue(withdraw)))
            {
                var word = parsed.GetValue(status);
                Decide(journal, Decision(promise, row, journal, word is null ? null : StatusWord.Parse(word), parsed.GetRequiredValue(note), parsed.GetRequiredValue(by)));
                row = ledger.Find(promise);
            }
            var reviews = promise is null ? ledger.LostReviews() : row?.History ?? journal.Read().Of(promise);
            if (promise is not null && row is null && reviews.Count == 0) throw Unknown(promise);
            var output = common.Terminal.Out;
            if (parsed.GetValue(common.Json)) output.WriteRows(reviews, RowJson.Readable.Review);
            else ReviewText.Write(output, row, reviews);
        });
    }

    /// <summary>The decision; one whose promise is read no longer can be withdrawn, and nothing else.</summary>
    private static Review Decision(string id, CommitmentRow? row, ReviewJournal journal, CommitmentStatus? status, string note, string by)
    {
        var now = DateTimeOffset.UtcNow;
        if (status is null && (row?.History ?? journal.Read().Of(id)) is not [.., { Status: not null }])
            throw new UsageException($"Nothing is decided about '{id}' that could be withdrawn.");
        if (row is not null) return row.Decide(status, note, by, now);
        return status is null ? journal.Read().Of(id)[^1] with { Status = null, Note = note, By = by, At = now } : throw Unknown(id);
    }

    private static void Decide(ReviewJournal journal, Review review)
    {
        if (review.Flaw() is { } flaw) throw new UsageException(Told(flaw));
        journal.Append(review);
    }

    private static string Told(ReviewFlaw flaw) => flaw switch
    {
        ReviewFlaw.NoName => "Nobody is named: give --by NAME.",
        ReviewFlaw.LongName => $"The name is too long: --by takes {Review.LongestName} characters.",
        ReviewFlaw.LongNote => $"The note is too long: --note takes {Review.LongestNote} characters.",
        ReviewFlaw.NoReason => "A correction needs a reason: give --note TEXT.",
        _ => "The note or the name holds control characters: take them out.",
    };

    private static UsageException Unknown(string id) =>
        new($"There is no promise '{id}'. Take an id that 'reports commitments --json' prints.");

    private static Option<string> Text(string name, string what, string description, string standard) => new(name)
    {
        Description = description,
        HelpName = what,
        DefaultValueFactory = _ => standard,
    };
}
