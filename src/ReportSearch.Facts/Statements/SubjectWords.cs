namespace ReportSearch.Facts.Statements;

/// <summary>The words around the noun phrase that a figure is said of.</summary>
internal static class SubjectWords
{
    /// <summary>Words that begin a clause and belong to no subject: time, reach, mood, order.</summary>
    public static readonly WordEdges Light = new("""
        力争 确保 力促 努力 争取 预计 预期 全年
        其中 一个 每人 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 第一季度 第二季度 第三季度 第四季度 每个 每月 每天 每日 两年 三年 今年 去年 去年底 上年底 去年末 年末 明年 上年 年内 年底 同时
        以及 和 及 与 并 并且 累计 共 共有 将 要 有 的 已 已经 特别是 包括 一是 二是 三是 四是 五是 六是
        七是 八是 九是 十是 主要 主要是 积极 大力 持续 着力 力求 计划 规划 拟 使 让 把 对 为 我们 全部 全面
        加快 稳步 有序 深入 扎实 高标准 高质量 每年 平均 年均 总共 一共 分别 再 首次 先后 陆续 相继 到 在 从
        按 按照 由 比 经 通过 各类 各级 约 超 近 也 还 都 目前 现在 当前 截至目前 期间 五年 五年来 一年来
        三年来 过去 过去一年 过去五年 年均 初步 统计 初步统计 新 预计全年 当年 同期 以 用 因 与此同时 此外
        而 即 即比 且 但 但是 则 却 仅 只 就 又 还 虽然 虽然略 不仅 而且 不过 由于 如 例如 结果 因此 从而 进而 规定
        草案规定 要求 到了 提出了 确定 确定了 以至 甚至 为了 大约 约有 可 可以 能 能够 可能 后的 之后的 加之 另外 另 另有 现有 全世界 提前一年 提前两年
        应该 应当 一般 全行业 本届政府 各地 现已 至今 迄今
        """);

    /// <summary>Verbs of doing whose object is the thing counted.</summary>
    public static readonly WordEdges Doing = new("""
        新增加 净增 新入规 新入库 新入网 新入统 新培育 新增培育 培育认定 新获批 足额发放 新建 改建 扩建 改扩建 新改扩建
        新建改扩建 新建改造 续建 新改建 建设 建成 开工 开工建设 建成投用 投用 竣工 通车 改造 改造提升 完成
        实施 推进 推动 促进 支持 带动 培育 培育壮大 打造 认定 新认定 新增 组建 开展 引进 招引 签约 落地 落实
        启动 创建 争创 获批 建立 设立 成立 举办 承办 发放 投入 安排 筹集 筹措 争取 实现 提供 开发 整治 治理
        修复 新修 修建 建造 种植 发展 吸引 吸纳 谋划 谋划实施 组织 组织实施 布局 制定 出台 办理 办结 化解
        处置 盘活 查处 破获 资助 救助 保障 帮助 帮扶 解决 交付 取得 获得 荣获 拥有 达到 达 超额完成 累计完成
        累计建成 稳定 保持 巩固 提高 扩大 降低 减少 增加 增长 下降 控制 优化 提升 加强 强化 做好 抓好 做大
        做强 入库 储备 储备实施 滚动实施 统筹 输送 招收 招聘 评选 遴选 选派 选育 植树 更新 新植 新开 新开工
        新开通 开通 新登记 新设 增设 新设立 推出 推广 转化 转移转化 承担 主导 参与 制修订 修订 举行 上市
        孵化 基本建成 基本完成 基本实现 建成投产 建成通车 新认定 新获评 获评 达到了 超过 超过了 完成了 实现了 取得了 建成了 建立了 建设了
        取消了 减少了 增加了 新增了 派遣了 办了 修建了 供应了 集聚 汇聚 聚集 引育 柔性引进 建强 补齐 淘汰 关闭 关停 退出 压减 消除 清理 完善 打通 拆除
        拆除重建 收储 供应 配建 加装 新装 安装 铺设 架设 敷设 打通 修缮 维修 新启用 启用 选树
        """);

    /// <summary>Beginnings of verbs of doing whose object is counted by how many it became more.</summary>
    public static readonly WordEdges Added = new("新增 净增 新培育 新认定 新获批 新入库 新入规 新登记 新设");

    /// <summary>Nouns that may end an indicator's name without changing what it is.</summary>
    public static readonly WordEdges Tails = new("""
        总数 数量 总量 规模 数 人数 水平 总额 增速 增幅 涨幅 上涨幅度 增长幅度 下降幅度 增长率 增长速度 总 家数 户数 额 值 量 合计
        平均 同比 实际 保持 增长 余额 面积 开行 计划 预计
        """);

    /// <summary>Endings that make a name that of its target: 经济增长预期目标.</summary>
    public static readonly WordEdges Goals = new("""
        目标 预期 预期目标 调控目标 宏观调控目标 的目标 的预期目标 的调控目标 的宏观调控目标
        """);

    /// <summary>Verbs that are no subject where nothing else stands in the clause.</summary>
    public static readonly WordEdges Bare = new("""
        生产 增长 下降 减少 增加 达到 完成 实现 提高 要求 增产 降低 新增 上升 发展 扩大 拟定 降为 调整
        即 安排 将用 产量 总产值
        """);

    /// <summary>What a result is a share of, never what it is said of.</summary>
    public static readonly WordEdges Plans = new("预算数 预算 原定 规定 预期 原定计划 年计划 年目标 计划 国家计划 年度计划 年计划 全年计划 原计划 年度目标");

    /// <summary>Endings of nouns that have a figure.</summary>
    public static readonly WordEdges Measures = new("""
        比重 比例 占比 率 额 量 数 值 收入 支出 面积 价格 水平 里程 余额 规模 投资 存款 成本 资金 经费 总额 能力 强度 标准
        """);

    /// <summary>Nouns at the end of a list's last item that the items before it share: 竹器、漆器产值.</summary>
    public static readonly WordEdges Shared = new("""
        产值 总产值 产量 销量 销售量 销售额 销售收入 零售额 交易额 营业收入 增加值 吞吐量 周转量 投资额 人口
        用户 面积 数量 里程 参保率 覆盖率 普及率 达标率 合格率 处理率 利用率 通达率 入学率 换新数量
        """);

    /// <summary>What begins a clause that says only how a figure was reckoned.</summary>
    public static readonly WordEdges Conditions = new("""
        按 按照 扣除 剔除 由于 因 因为 受 随着 根据 不含 不计 不包括 除去 考虑 如果 即使 经 经过 通过 为了 为 围绕 坚持
        """);

    /// <summary>Words behind a number of people that tell nothing they do.</summary>
    public static readonly WordEdges NoActivity = new("的 以 左右 比 较 增 减 上升 下降 提高 降 和 与 及 其 同比 占 达");

    /// <summary>Endings that make a name speak of its change.</summary>
    public static readonly WordEdges GrowthTails = new("增速 增幅 涨幅 增长率 增长速度 增长 降幅 上涨幅度 增长幅度 下降幅度");

    /// <summary>Words behind a figure that begin no counted object.</summary>
    public static readonly WordEdges NotObject = new("""
        的 和 与 及 或 并 在 为 是 被 已 都 均 全部 来 至 到 比 较 由 从 将 以 不 就 也 又 还 次 了 余 中的
        之间 之后 之前 左右 以上 以下 位居 居全 占全 列全 增长 增加 提高 下降 减少 降低 上升 达到 同比 获批
        入选 纳入 建成 开工 竣工 投产 用于 其中 降到 降至 降为 升到 升至 提高到 减到 减为 这 该 此 其 转为 参加 实行
        目标 任务 速度 幅度 水平 规模 标准 比例 要求 历史 好成绩 台阶 大关 关口 基础 可 只 才 才能 需要 没有 超过 大约
        可以 分别 完成 实现 上市 落地 签约 通过 组成 支持 推动 带动 进入
        不变
        """);

    /// <summary>Ends of what is stepped over, and no thing: 连跨4个千亿台阶.</summary>
    public static readonly WordEdges Steps = new("台阶 大关 关口");

    /// <summary>Words that end a counted object: what is said of it begins.</summary>
    public static readonly WordEdges ObjectEnds = new("""
        增长 达到 分别 同比 纳入 入选 获批 获得 建成 开工 竣工 投产 投用 落地 签约 完成 全部 并 均 已 被 获
        实现 全面 用于 列入 进入 用上 受益 开展 上市 居全 占全 得以 享受 得到 普遍 将 在 比
        """);

    /// <summary>Words between the thing counted and another figure's: 5家医院和30所学校.</summary>
    public static readonly WordEdges Joins = new("和 以及 及 与 并");
}
