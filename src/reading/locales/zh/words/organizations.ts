import { wordTable } from '../../../core/words/wordTable.js'
import { wordList } from './anyOf.js'

/** Words at which the clause in front of a title ends: what stands before them is no part of it. */
export const CUT_WORDS = wordList(`
由 与 和 及 以及 同 跟 向 对 把 将 被 让 请 给 在 从 据 受 随 当 为 是 陪同 随同 率 带 看望 慰问 拜访 会见 接见 接待 邀请 聘请 请来 邀来 聘来 迎来 采访 访问 访 听取 的 了 着
授予 表彰 推选 选举 任命 免去 祝贺 感谢 来自 来到 传来 幸好 多亏 好在 还有 另有 更有 并 还 也 又 均 都 随后 首先 随即 接着 其中 包括 特别是 例如 比如 如 此外 会上 会后 会前 现场 当天
参加 出席 主持 召开 会议 代表团 按照 根据 围绕 通过 经过 走进 深入 前往 就 至 到 赴 因 因为 以 以下 于 称 叫 说 名 位 一名 一位 两位 三位 多名 余名 余位 告诉 认识 找到 见到
陪着 跟着 带着 问 问起 联系 联合 要求 委托 代 提名 同意 决定 接受 通报 宣布 介绍 指导 帮助 支持 配合 协助 依托 辖区 现年 今年 曾任 现任 担任 出任 升任 转任 拟任 当选 兼任 叮嘱 嘱咐 嘱托 提醒 希望 鼓励 勉励 呼吁 建议 见 见到 一见 找 请找 寻找 拉着 握着 看着 望着 扶着 围着 指着 带着 身为 作为 成为 当上 说起 提起 谈起 不料 只见 原来 据说 约谈 询问 问候 祝愿 致敬
推荐 拟推荐 叫住 喊住 拦住 拉住 围住 新任 漏署 误署 该局 该县 该市 该区 该镇 该乡 该村 该校 该院 该所 该馆 该园 该站 该队 该厂 该中心 该公司 该企业 该集团 该合作社 该社区 该街道 该单位 该支行
`)

/** Words that hold a cut word inside: 住房和城乡建设, 经开区, 和美路. They are kept whole. */
export const KEPT_WHOLE = wordList(`
住房和城乡 文化和旅游 发展和改革 工业和信息化 人力资源和社会保障 自然资源和规划 卫生和计划 广播电视和 教育和体育 科技和工业 商务和 新闻出版和 退役军人和 民族和宗教 交通和 农业和农村 园林和 城市管理和 应急和 经济和信息化 生态环境和
协和 仁和 瑞和 安和 世和 春和 中和 福和 德和 三和 嘉和 保和 宁和 元和 清和 康和 致和 谦和 温和
和平 和谐 和美 和顺 和睦 和田 和悦 和兴 和合 太和 永和 人和 祥和 泰和 共和 义和 兴和 对外 对口 对台 同乡会 同学会 同业 同仁 同心 同济 同德 同兴 大同 协同 合同 向阳 向前 向荣 方向 将军 将台 当涂 当阳 当代 为民 在线 在田 如意 如皋 如东
以色列 给排水 给水 市场 名城 名校 名人 名师 名仕 著名 知名 驰名 位育 单位 部位 学位 学科带头人 都市 成都 首都 至诚 至善 到位 代表 问题 访问学者 访问团 信访 接访 随访 访谈 访客 来访接待 顾问 学问 随州 受理 受援 当地 就业 成就 来宾 的士 目的 了解 并购 兼并 并州 都昌
带头人 带货 地带 一带 绿化带 中国共产 宣传 让渡 请示 申请 据点 数据 大数据 证据 依据 收据 票据 会议中心 会议办 城市管理 会议室 现场会 指导员 指导站 指导中心 组织部 组织委员 党组织 决策 通报 介绍所 支持中心 称多 叫卖 因特 以岭 于都 于庄 说唱
率先 效率 支部 代县长 代市长 代区长 代镇长 代理 代办 时代 现代 近代 当代 换代 年代 古代 参加 农业技术推广 服务 名誉 位于 第一位 见习 见证 见义勇为 意见 见识 会见 接见 常见 查找 找矿 请示 也门 又一 是非 还乡 跟踪 陪护 陪读 组织科 组织处 联合会 联合社 联合体 联合 工商联合 残疾人联合 文学艺术界联合 随军
`)

/** Last characters of a body's name: a 'name' so ended is a body. */
export const BODY_ENDS =
  '局厅部委办处科室所站中心会院校园馆社队厂店场公司集团行镇乡村街路区县市省州旗组团湾庄屯寨沟桥河湖港岭坡楼苑城府桥站'

/** Of the last characters those that end a body only behind another: 中心, 银行; given names end in them too. */
export const BODY_END_PAIRS = wordList(
  '中心 银行 支行 分行 总行 商行 农行 工行 建行 中行 车行 洋行 票行 粮行 药行 琴行 旅行 政府 州府 首府 王府 学府',
)

/** Bodies by their own word: 小学 in 柳溪小学. */
export const BODY_BEGINNINGS = wordList(
  '小学 中学 大学 高中 初中 学校 学院 医院 法院 公司 集团 社区 街道 车站 银行 公园 广场 市场 超市 酒店 宾馆 商场 工厂 农场 林场 水库 电站 煤矿 机场 码头 花园 小区 新区 大道 大桥 大厦',
)

/** Of these the ones that given names end in as well. */
export const SOFT_BODY_ENDS = '河湖港岭坡楼城桥苑湾沟'

/** Endings of a body's name in front of a person who carries the title behind the name. */
export const BEFORE_AFTER_NAME = wordTable(
  wordList(
    '学 院 局 厅 部 委 办 处 科 室 所 站 中心 会 园 馆 社 队 厂 店 场 公司 集团 行 镇 乡 村 街道 区 县 市 中 组 校 幼儿园',
  ),
)

/** Party and state organs that stand between a body's name and a head. */
export const PARTY_PARTS = /(?:党委|党组|党工委|党总支|党支部|支部|分党组|机关党委|直属党委)$/

/** Last words of a company's full name. */
export const FULL_BODY_ENDS = wordList('有限责任公司 有限公司 集团公司 股份公司 合作社 研究院')

/** Last words of a company's short name. */
export const COMPANY_ENDS = wordList(
  '公司 集团 股份 控股 实业 电子 科技 木业 农机 食品 药业 纺织 服饰 服装 新材 材料 机械 智能 智造 智装 装备 重工 建材 家居 家具 生物 医药 能源 储能 光电 光伏 化工 粮油 面业 米业 乳业 酒业 茶业 农业 牧业 渔业 果业 菌业 种业 纸业 印务 传媒 文旅 物流 商贸 电器 电气 电力 电池 汽车 钢构 钢铁 水泥 陶瓷 玻璃 皮革 鞋业 箱包 玩具 包装 塑业 橡胶 环保 水务 燃气 软件 信息 网络 通信 数据 工业 实业 企业 厂 合作社 农场 基地 车间 研究院 医院 学院 学校 大学 中学 小学 银行 超市 酒店 园区',
)

/** Heads that people of a company bear. */
export const COMPANY_HEADS = wordList(
  '董事长 执行董事 总经理 总裁 经理 董事 监事 厂长 首席科学家 首席执行官 技术顾问 顾问 总工程师 工程师 总监 技术总监 财务总监 负责人 创始人 项目负责人 项目经理 车间主任 班组长 理事长 院长 校长 店长',
)

/** Bodies that stand for the one named last: 镇党委书记, 公司总经理. */
export const PLACE_BODIES = wordList('镇 乡 街道 公司 社区 村 集团 中心 医院')

/** Of these the ones that are named without the level above. */
export const OF_LEVELS = new Set(wordList('镇 乡 街道 社区 村'))

/** Signs of the level above: 县 in 某某县某某镇. */
export const LEVEL_SIGNS = '省市县区旗州镇乡道'

/** What the name of a place ends with, or of its government. */
export const PLACE_END = /(?:[省市县区旗州盟镇乡村]|政府)$/
