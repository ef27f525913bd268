using System.Text.Json;
using ReportSearch.Answers;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Server.Rows;
using ReportSearch.Text;

namespace ReportSearch.Tests.Cli;

public sealed class RowTests
{
    private static readonly Citation Cited = new(Invented.Passage("今年，全市粮食产量要达到88亿斤至90亿斤。"), new CharRange(5, 16));

    private static readonly Question Asked =
        new("绿岛今年粮食产量？", QuestionKind.YesNo, [], [], QuestionTime.Spoken, [], null, "粮食产量") { Words = "绿岛今年粮食产量" };

    private static readonly Statement Figure = new(
        "粮食产量", null, new Quantity(Comparator.Range, 88, 90, "亿斤", new CharRange(11, 9)),
        Measure.Level, Modality.Target, Period.OfYear(2030), null, new CharRange(5, 16), new CharRange(5, 4));

    [Fact]
    public void Rows_have_the_members_that_scripts_depend_on()
    {
        var id = JsonDocument.Parse("\"q-1\"").RootElement;
        var elapsed = TimeSpan.FromMilliseconds(12.3456);
        var json = RowJson.Readable;
        var found = new SearchResult(Asked, ReportFilter.None, [new PassageHit(Cited.Passage, 1.25, 9, 0.5) { Also = [Invented.Passage(Cited.Passage.Text, "绿岛续.md")] }, new PassageHit(Cited.Passage, 1, 9, 0.5)]) { DidYouMean = "绿岛今年的粮食产量？", Unmet = ["2064年"] };
        var plain = new Answer(Asked, "88亿斤至90亿斤[1]", false, [Cited], "") { Confidence = 0.876 };
        var answer = new Answer(
            Asked with { Parts = [new(ReadPartKind.Year, "2030", ReadPartOrigin.Inferred)] }, "88亿斤至90亿斤[1]", false, [], "")
        {
            DidYouMean = "绿岛今年的粮食产量？",
            Table = new AnswerTable(["地点", "2030年"], [[new("绿岛市"), new("88亿斤至90亿斤", 1)]]),
            Chart = new ChartLink("粮食产量", ["绿岛市"], 2028, 2030),
            Coverage = new AnswerCoverage([Cited.Passage.Report], []),
            Withheld = ["89亿斤：引文中没有这个数字"],
            Next = ["绿岛2029年粮食产量？"],
        };
        var figure = new IndicatorRow("粮食产量", "绿岛市", 2030, Figure, Cited);
        var commitment = new Commitment(Cited.Quote, Cited.Range, null, Figure, 2030, null, "农业");
        var promise = new CommitmentRow("p1", "绿岛市", 2030, commitment, CommitmentStatus.NoLaterReport, 0.5, Cited, []);
        var reviewed = promise with { History = [promise.Decide(CommitmentStatus.Kept, "见统计公报", "李敏", new DateTimeOffset(2031, 3, 5, 16, 0, 0, TimeSpan.FromHours(8)))] };
        var report = Cited.Passage.Report with { Place = null, Year = null };
        var summary = new IndexSummary(1, 42, 1, 0, ["古隆中景区"], elapsed, [new SkippedFile("空的.txt", "it is empty")]);
        string[] rows =
        [
            JsonSerializer.Serialize(SearchRow.Of(found, elapsed, id), json.SearchRow),
            JsonSerializer.Serialize(AskRow.Of(plain, elapsed), json.AskRow),
            JsonSerializer.Serialize(AskRow.Of(answer, elapsed, id) with { Conversation = "0f", Turn = 2, Note = RowNote.WordsAlone }, json.AskRow),
            JsonSerializer.Serialize(FigureRow.Of(figure), json.FigureRow),
            JsonSerializer.Serialize(PromiseRow.Of(promise), json.PromiseRow),
            JsonSerializer.Serialize(PromiseRow.Of(reviewed), json.PromiseRow),
            JsonSerializer.Serialize(ReportRow.Of(report), json.ReportRow),
            JsonSerializer.Serialize(IndexRow.Of(summary), json.IndexRow),
        ];

        GoldenFile.Equals("rows.jsonl", string.Concat(rows.Select(row => row + "\n")));
    }

    [Fact]
    public void A_quote_is_the_text_from_start_to_end()
    {
        var row = CitationRow.Of(Cited);

        Assert.Equal(row.Quote, row.Text[row.Start..row.End]);
    }

    [Fact]
    public void A_status_word_leads_back_to_its_status() => Assert.All(
        Enum.GetValues<CommitmentStatus>(), status => Assert.Equal(status, StatusWord.Parse(StatusWord.Of(status))));

    [Fact]
    public void A_word_that_is_no_status_gives_none() => Assert.Null(StatusWord.Parse("快了"));
}
