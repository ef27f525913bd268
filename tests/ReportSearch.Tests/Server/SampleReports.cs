using ReportSearch.Corpus.Reading;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Server;

/// <summary>A small invented corpus and its index in a temporary folder.</summary>
internal sealed class SampleReports : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportsearch-server-");

    public SampleReports()
    {
        Directory.CreateDirectory(CorpusFolder);
        Write("许昌2024.md", """
            ---
            title: 许昌市2024年政府工作报告
            place: 许昌市
            year: 2024
            kind: 政府工作报告
            ---
            # 一、2023年工作回顾

            2023年，全市地区生产总值达到3215亿元，增长5.2%；粮食总产量稳定在281万吨。

            新建城市书房12个，改造老旧小区46个，惠及居民8900户。

            # 二、2024年重点工作

            2024年主要预期目标是：地区生产总值增长6%左右，粮食总产量稳定在280万吨以上，城镇新增就业5.5万人。

            ## （一）提升城市品质

            新建口袋公园30个，改造供热管网120公里，让群众出门见绿。
            """);
        Write("信阳2024.md", """
            ---
            title: 信阳市2024年政府工作报告
            place: 信阳市
            year: 2024
            kind: 政府工作报告
            ---
            # 一、2024年重点工作

            2024年预期目标：地区生产总值增长5.5%以上，茶叶综合产值突破160亿元。

            建设茶旅融合示范村25个，新增民宿床位4000张。

            让我们携手并肩，把蓝图一步步变成实景！
            """);
        Write("许昌2023.md", """
            ---
            title: 许昌市2023年政府工作报告
            place: 许昌市
            year: 2023
            kind: 政府工作报告
            ---
            # 2023年工作安排

            2023年预期目标：地区生产总值增长7%，城镇新增就业5万人。

            让我们携手并肩，把蓝图一步步变成实景！
            """);
        Write("恶意.md", """
            ---
            title: <script>alert("title")</script>报告
            place: 南阳市
            year: 2024
            kind: 政府工作报告
            ---
            # <img src=x onerror=alert(1)>概况

            南阳市月季产业 <script>alert("text")</script> 持续壮大，javascript:alert(1) 种植面积达到15万亩 "' onmouseover="alert(2)。
            """);
        Index();
    }

    public string CorpusFolder => Path.Combine(folder.FullName, "corpus");

    public string IndexFolder => Path.Combine(folder.FullName, "index");

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(CorpusFolder, name), text);

    public IndexSummary Index() =>
        new Indexer(new CorpusFolder(CorpusFolder, new CorpusOptions()), IndexFolder, IndexOptions.Standard).Update(rebuild: false, progress: null, CancellationToken.None);

    public IndexSummary IndexAnew()
    {
        Directory.Delete(IndexFolder, recursive: true);
        return Index();
    }

    public void Dispose() => folder.Delete(recursive: true);
}
