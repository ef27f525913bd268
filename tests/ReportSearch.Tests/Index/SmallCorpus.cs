using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Index;

/// <summary>A corpus folder of invented reports and an index of it, in a temporary folder that goes with it.</summary>
internal sealed class SmallCorpus : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("reports-test-").FullName;

    public SmallCorpus() => Directory.CreateDirectory(CorpusPath);

    /// <summary>Where the reports are.</summary>
    public string CorpusPath => Path.Combine(root, "corpus");

    /// <summary>Where the index is.</summary>
    public string IndexPath => Path.Combine(root, "index");

    /// <summary>Three invented reports: two years of one city, one of another.</summary>
    public static SmallCorpus OfThreeReports()
    {
        var corpus = new SmallCorpus();
        corpus.Write("a/襄阳2024.md", Report("襄阳市", 2024,
            "今年的主要预期目标是：地区生产总值增长6.2%左右，城镇新增就业4.1万人以上，居民消费价格涨幅控制在2.5%左右。",
            "去年，全市粮食总产量达到96.4亿斤，新建口袋公园37个，地区生产总值增长5.4%。",
            "我们将开工建设汉江生态驿站、樊城物流枢纽、古隆中旅游环线等三个项目。"));
        corpus.Write("a/襄阳2023.md", Report("襄阳市", 2023,
            "今年的主要预期目标是：地区生产总值增长7.5%左右，新建口袋公园30个以上。",
            "去年，全市粮食总产量达到95.1亿斤，老旧小区改造完成118个。"));
        corpus.Write("b/宜昌2024.md", Report("宜昌市", 2024,
            "今年的主要预期目标是：地区生产总值增长7%以上，城镇新增就业5.2万人。",
            "长江岸线复绿工程全面完成，全市森林覆盖率稳定在66.8%。"));
        return corpus;
    }

    /// <summary>A report as Markdown with front matter.</summary>
    public static string Report(string place, int year, params string[] paragraphs) => $"""
        ---
        title: {place}{year}年政府工作报告
        place: {place}
        year: {year}
        kind: 政府工作报告
        ---

        # {place}{year}年政府工作报告

        {string.Join("\n\n", paragraphs)}

        """;

    /// <summary>Writes one file of the corpus.</summary>
    public void Write(string source, string text)
    {
        var path = Path.Combine(CorpusPath, source);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Takes one file away.</summary>
    public void Delete(string source) => File.Delete(Path.Combine(CorpusPath, source));

    /// <summary>Brings the index up to date.</summary>
    public IndexSummary Update(bool rebuild = false, CorpusOptions? options = null, IndexOptions? index = null) =>
        new Indexer(new CorpusFolder(CorpusPath, options ?? new CorpusOptions()), IndexPath, index ?? IndexOptions.Standard)
            .Update(rebuild, null, CancellationToken.None);

    /// <summary>Brings the index up to date and opens it.</summary>
    public ReportIndex Open()
    {
        Update();
        return ReportIndex.Open(IndexPath, IndexOptions.Standard);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
