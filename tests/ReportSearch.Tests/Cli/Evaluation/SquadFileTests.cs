using ReportSearch.Cli;
using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class SquadFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_question_is_met_by_its_paragraph_or_a_piece_of_it_and_by_no_other()
    {
        folder.Write("q.json", """
            {"data": [{"paragraphs": [{"context": "绿岛有三座水库。最大的在北边。", "qas": [{"id": 7, "question": "绿岛有几座水库？"}]}]}]}
            """);

        var question = Assert.Single(GoldFile.Read(Path.Combine(folder.Path, "q.json")));

        Assert.Equal(("7", "绿岛有几座水库？"), (question.Id, question.Question));
        Assert.True(EvidenceMatch.Holds(Invented.Passage("绿岛有三座水库。最大的在北边。"), question.Evidence[0]));
        Assert.True(EvidenceMatch.Holds(Invented.Passage("最大的在北边。"), question.Evidence[0]));
        Assert.False(EvidenceMatch.Holds(Invented.Passage("绿岛有三座水库。最小的在南边。"), question.Evidence[0]));
    }

    [Fact]
    public void A_file_of_another_form_is_told_with_what_to_give()
    {
        folder.Write("q.json", """{"rows": []}""");

        var error = Assert.Throws<UsageException>(() => GoldFile.Read(Path.Combine(folder.Path, "q.json")));

        Assert.Contains("SQuAD", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
