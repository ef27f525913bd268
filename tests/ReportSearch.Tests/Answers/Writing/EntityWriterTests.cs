using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

public sealed class EntityWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    [Theory]
    [InlineData("襄阳的助餐服务品牌叫什么名字？", "“热饭到家”")]
    [InlineData("襄阳哪家实验室挂牌运行？", "古渡实验室")]
    public void The_clause_that_gives_the_name_answers_and_not_the_one_that_speaks_of_its_kind(string question, string name)
    {
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024,
            "推进助餐服务连锁化、品牌化，打造具有本地特色的助餐服务品牌，助餐服务品牌影响力持续扩大。",
            "去年叫响了“热饭到家”助餐服务品牌。", "加快建设重点实验室，推动实验室挂牌。", "古渡实验室挂牌运行，两项成果落地。"));
        using var index = corpus.Open();
        Assert.Contains(name, new QuestionAnswerer(index).Ask(question).Text, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();
}
