namespace ReportSearch.Facts.Statements;

/// <summary>Sorts promises by the words they are made in.</summary>
internal static class CommitmentCategory
{
    private static readonly (string Category, string Word)[] Signs = Table("""
        health: 医院 医疗 卫生 健康 医保 疾控 中医 医学 诊疗 医药卫生 医联体 药品 疫 托育
        education: 学校 学位 教育 幼儿园 高校 大学 中小学 中学 小学 学院 高中 校区 职教 学前 教师 书院
        housing: 住房 小区 棚户区 保交 公租房 安置房 城中村 物业 城市更新 公寓 老旧 危房 管网 背街小巷 电梯 房地产
        transport: 公路 铁路 高速 机场 港口 港区 航道 地铁 轨道 大桥 道路 物流 交通 高铁 快速路 大道 隧道 断头路 停车 航线 码头 城际 航站楼 国道 省道 枢纽
        energy: 光伏 风电 电网 储能 天然气 煤矿 能源 电站 输电 充电 变电 核电 氢 供暖 供热 机组 电力
        environment: 生态 污染 绿化 水质 污水 垃圾 造林 湿地 碳 环保 环境 空气 无废 绿色 国家公园 节能 河湖 黑臭 森林 林草
        agriculture: 农田 粮食 农业 农村 乡村 养殖 灌区 水库 种业 畜牧 水利 农民 耕地 种植 农产品 引水 供水 水网 防洪 堤防 泵站
        science: 实验室 科技 科学 创新平台 研发 高新技术 人才 英才 专精特新 研究院 专利 算力 成果转化 技术合同 卫星 中试 瞪羚
        social security: 养老 社保 救助 低保 残疾 社会保险 适老 福利 敬老 老年 失业保险 工伤
        jobs: 就业 技能 创业 培训 零工 农民工
        trade: 外贸 进出口 消费 旅游 文旅 跨境 商圈 景区 自贸 保税 口岸 综保区 外资 开放 步行街 商贸 电商 度假区 会展 博览会
        finance: 财政 金融 银行 贷款 债券 基金 上市 税 保险 融资 化债 国债
        industry: 产业园 工业 制造 集群 工厂 生产线 产业链 园区 开发区 数字经济 投产 产业
        investment: 投资 招商 签约 重大项目
        governance: 法治 应急 信访 数字政府 政务 营商环境 立法 条例 消防 食品安全 平安 国企 执法
        """);

    private static readonly (string Category, string Word)[] WideSigns = Table("""
        science: 创新
        industry: 企业 项目
        governance: 政府 改革 安全 治理 服务 监管
        """);

    /// <summary>
    /// The category of the sign nearest to the end, where Chinese names say what a thing is, narrow signs before wide ones;
    /// general where there is none.
    /// </summary>
    public static string Of(string words) => Nearest(words, Signs) ?? Nearest(words, WideSigns) ?? "general";

    private static string? Nearest(string words, (string Category, string Word)[] signs)
    {
        var (nearest, end, length) = ((string?)null, 0, 0);
        foreach (var (category, word) in signs)
        {
            var at = words.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || (at + word.Length, word.Length).CompareTo((end, length)) <= 0) continue;
            (nearest, end, length) = (category, at + word.Length, word.Length);
        }
        return nearest;
    }

    private static (string Category, string Word)[] Table(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':'))
            .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (parts[0], word))),
    ];
}
