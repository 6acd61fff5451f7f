import { wordList } from './anyOf.js'

/** Each word with what it is listed under. */
const byWord = (lists: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([of, words]) => wordList(words).map((word) => [word, of])),
  )

/** Stands for no kind: what looks like the word of a kind and is none. */
export const NO_KIND = ''

/** Verbs of visiting with the kind of event they make; a longer one keeps a shorter one from being read. */
export const VISIT_VERBS: Readonly<Record<string, string>> = byWord({
  调研: '调研 调研指导 走访调研 考察 察看 查看 了解 指导',
  观摩: '观摩 观摩学习 拉练',
  督导: '督导 督查 督办 督战 督导检查 督查指导',
  视察: '视察 视察调研',
  检查: '检查 检查指导 检查督导 抽查 巡查 排查 暗访 夜查 巡河 巡林 执法检查',
  走访: '走访',
  慰问: '慰问 看望 探望 走访慰问 看望慰问 走访看望 慰问走访',
  活动: '宣讲 接访 下访 下访接访 接待来访群众 接待群众来访 接待信访群众 接待选民',
  考评: '考评 评议',
  考核: '考核 验收',
  会议: '会见 会谈',
  [NO_KIND]: `指导员 指导组 指导站 指导意见 指导下 指导思想 指导性 指导价 指导目录 指导老师 指导教师 指导方案 指导书 指导手册 指导中心 指导服务 调研员 调研组 调研室 调研报告 考察团 考察组 考察队 观摩组 观摩团 督导组 督导员 督导室 督导局 督查组 督查室 督查局 督办室
    视察组 视察团 检查组 执法检查组 执法检查队 检查督导组 综合督查组 督导检查组 明察暗访组 检查站 检查员 检查室 检查科 检察院 抽查组 巡查组 巡查员 巡查队 排查组 暗访组 走访组 走访户 走访记录 慰问组 慰问团 慰问品 慰问金 慰问信
    考评组 考评办 考核组 考核办 考核组长 验收组 宣讲团 宣讲员 宣讲队 宣讲会 评议员 了解到 察看了解 观摩会 调研会 考核会 检查会`,
})

/** Of the verbs of visiting those too weak to make an event unless somebody goes somewhere. */
export const WEAK_VISITS = wordList(
  '察看 查看 了解 指导 看望 探望 宣讲 评议 验收 会见 会谈 考察 督办',
)

/** Verbs that say no more than that somebody looked; never an event of a story that has another. */
export const NO_SECOND_VISITS = wordList('察看 查看 了解 指导')

/** Verbs by which something is held, with it behind them. */
export const HOLD_VERBS = wordList(
  '主持召开 组织召开 召开 召集 举行 举办 承办 开展 组织开展 集中开展 联合开展 联合举办 共同举办 联合主办 主办 启动 主持 讲授 举行了 举办了 召开了 开展了 组织了 办起 办起了 讲了 上了',
)

/** Of them those that say it plainly enough to be believed outside the sentence of the date. */
export const PLAIN_HOLD_VERBS = wordList(
  '主持召开 组织召开 召开 举行 举办 联合举办 共同举办 举行了 举办了 召开了',
)

/** Verbs by which something is held, with it in front of them. */
export const BEGIN_VERBS = wordList(
  '召开 举行 举办 开始 开幕 启动 闭幕 落幕 开班 开赛 开讲 上演 开展 开营 开镰 收官 拉开帷幕 拉开序幕 落下帷幕 圆满结束 结束 圆满闭幕 圆满落幕 圆满收官 鸣锣开赛 火热开赛 激情开赛 开场 开课',
)

/** Verbs of being at something that others hold. */
export const ATTEND_VERBS = wordList(
  '参加 出席 列席 收听收看 收看 收听 观看 参与 应邀出席 就座 就坐 到会',
)

/** Endings of a thing held, with its kind; the longest that fits counts. */
export const HELD_KINDS: Readonly<Record<string, string>> = byWord({
  签约: '签约仪式 签约会 签约活动 集中签约 签约大会 签约 签字仪式 签约暨揭牌仪式',
  观摩: '观摩 观摩活动 观摩会 观摩评比 观摩交流活动 观摩拉练 拉练活动 项目拉练 观摩评比活动 观摩交流会',
  调研: '调研 调研活动 调研督导 考察 考察学习 学习考察',
  督导: '督导 督导检查 督导活动 督查 督导检查活动 督查活动 督办活动',
  视察: '视察 视察活动 视察调研',
  检查: `检查 检查活动 大检查 抽查 巡查 巡查活动 暗访 暗访活动 执法检查 检查行动 夜查 夜查行动 排查 大排查 排查行动 巡河 巡河活动 巡林 巡林活动
    执法行动 突击检查 明察暗访 回头看`,
  走访: '走访 走访活动 大走访 家访 家访活动',
  慰问: '慰问 慰问活动 走访慰问 走访慰问活动 看望慰问 看望慰问活动',
  考评: '考评 考评会 考评活动 评议活动',
  考核: '考核 考核会 考核活动 验收 验收活动',
  仪式: `仪式 典礼 庆典 开幕式 闭幕式 开班式 结业式 启动式 首发式 发车式 揭牌式 开工式 开园式 开学式 升旗 揭幕 揭牌 奠基 入队式 离队式 欢送式 公祭 祭扫 成人礼 公祭活动 祭扫活动 点火式 开笔礼 毕业礼 拜师礼 颁奖礼 开镰节`,
  活动: `活动 比赛 大赛 竞赛 联赛 决赛 初赛 半决赛 锦标赛 邀请赛 挑战赛 对抗赛 争霸赛 擂台赛 选拔赛 友谊赛 公开赛 接力赛 表演赛 辩论赛 球赛 龙舟赛 马拉松 越野赛 大比武 比武 大练兵 技能比拼
    演练 演习 拉动演练 汇演 会演 展演 演出 巡演 义演 展览 画展 书画展 书法展 摄影展 图片展 作品展 成果展 剪纸展 花展 菊展 灯展 文物展 巡展 车展 农展 特展
    文化节 艺术节 美食节 采摘节 丰收节 旅游节 桃花节 梨花节 菜花节 菊花节 牡丹节 读书节 体育节 科技节 购物节 消费节 电影节 音乐节 啤酒节 民俗节 花节 果节 茶节 龙虾节 泼水节 戏剧节 诗歌节 文旅节 捕捞节 柿子节 石榴节 葡萄节 西瓜节 草莓节
    考察活动 考察学习活动 学习考察活动 音乐会 运动会 展览会 博览会 展销会 交易会 招聘会 晚会 庙会 灯会 歌会 诗会 舞会 演唱会 联欢会 游园会 书画会 读书会 故事会 展会 茶会 赛会 趣味运动会 分享会 人才对接会 供需对接会 产销对接会 供需见面会 双选会 人才交流会 联谊会 团拜会 朗诵会 演奏会 品鉴会 体验会 相亲会 赶集会 订货会 花会 赏月会 博览 游园 笔会 雅集 音乐党课 古会 物资交流大会 物资交流会 对接活动
    论坛 讲座 大讲堂 培训班 培训 沙龙 党课 主题党日 党日活动 义诊 义卖 义剪 路演 直播 大集 集市 市集 开放日 体验营 夏令营 研学 志愿服务 送戏下乡 送教下乡 擂台 庆祝会 大舞台 灯谜会 夜校 行动 植树 徒步 健步走 骑行 展播 大合唱 合唱 诵读 快闪 拔河 广场舞 采风 团建 宣讲 宣誓 年货节 赛事 演讲 夜市 村晚 秀`,
  会议: `会 会议 全会 大会 例会 座谈 座谈会 常委会 扩大会 集体学习 集中学习 理论学习 中心组学习 专题学习 党组会 办公会 审议 协商 协商议事 听证 会商 约谈 集体约谈 述职 述职评议 年会 推进会 工作会 汇报会 碰头会 调度会 视频会 视频会议 电视电话会议 电话会议
    推介会 招商推介会 洽谈会 说明会 研讨会 研讨 恳谈会 茶话会 见面会 发布会 新闻发布会 报告会 动员会 表彰会 总结会 培训会 培训会议 听证会 约谈会 家长会 院坝会 村民大会 交流会 现场会 协调会 对接会 论证会 评审会 通报会 宣布会 说明会 民主生活会 组织生活会 常务会 晨会 夕会 学习会 专题会 务虚会 分析会 点评会 通气会 评议会 议事会 执委会议 全委会 全体会 意见交换会 反馈会 全体会 协商会 理事会 董事会 颁奖大会 物业大会 居民大会 职代会 教代会 人代会 党代会`,
  [NO_KIND]: `委员会 机会 社会 体会 村委会 居委会 管委会 红十字会 基金会 联合会 会议室 会议精神 会议纪要 会议中心 会议要求 会议强调 会议指出 会议听取 会议传达 妇女联合会 残疾人联合会 两会 政协委员会 筹委会 组委会 工作活动 经济活动 生产活动 社会活动 经营活动 体育活动中心 活动中心 活动室 作协 周边活动 精神活动 安保会 优秀 春秀 深呼吸`,
})

/** Words right behind a thing held at which its name ends. */
export const TAILS = wordList(
  `并 研究 部署 安排 传达 学习 贯彻 落实 听取 审议 专题 动员 总结 回顾 通报 表彰 吸引 邀请 为 以 对 就 与 向 时 后 前 期间 上 中 现场 推动 推进 解读 分析 调度 讨论 庆祝 纪念 普及 深入 围绕 进行 共 来 给 让 ，`,
)

/** What may stand between a thing held and the verb behind it, or between its holder and the verb. */
export const MANNERS = wordList(
  `顺利 隆重 正式 如期 准时 成功 圆满 盛大 同步 分别 精彩 热闹 火热 温情 举行了 联合 共同 统一 集中 组织 又 还 也 再次 专门 随即 随后 接着 继续 先后 及时 紧急 亲自 牵头 专题 现场 一起 主持 特别 在此 在这里 在线 线上 首次 同时 于 一行 带队 分组 分头`,
)

/** What stands in front of a verb of visiting and belongs to it. */
export const VISIT_MANNERS = wordList(
  '实地 现场 专题 集中 随机 突击 联合 集体 专程 暗访 走访 看望 深入 带头 夜间 全面 重点 明察 实地走访 实地督导 实地考察',
)

/** Words that go somewhere: a visit's name begins with the first of them. */
export const GOES = wordList('到 来到 深入到 深入 赴 前往 走进 在 来 莅临 分赴 奔赴 下沉到 下沉')

/** Words in front of what a visit is about. */
export const ABOUT = wordList('对 就 围绕 针对')

/** Opens what happened right after or before: held on the same day, without a date of its own. */
export const THEN_WORDS = wordList(
  '结束后 随即 随后 会后 会前 接着 座谈后 座谈前 仪式后 仪式前 签约前 签约后 调研后 观摩后 观摩前 视察后 检查后 培训前 培训后',
)

/** Words that only announce, when they stand in front of the verb: nothing has been held yet. */
export const ANNOUNCES =
  /(?<![谢推麻主部战武])将(?![军近领士])|(?<![模虚草比])拟(?!人|合)|即将|定于|计划|届时|预计|报名|筹备|筹办|准备|打算|有望|欢迎|预告|要(?!求|闻|点)|应当|力争|建议|提议|倡议|希望|争取|如果|支持|鼓励/

/** Words of what was called off or put off. */
export const CALLED_OFF = /取消|推迟|延期|改期|停办|暂缓|顺延|原定|未能|没有举行|择期|暂停/

/** Words of what is done again and again or was done before: no event of its own. */
export const REPEATED =
  /每[年月周季天日逢个]|曾经?|历年|往年|连续|累计|多次|已经?$|定期|常态化|经常|不定期|屡次|长期|从未|不断|积极|持续|大力|广泛|扎实|陆续|今年以来|去年以来|以来$/

/** Things held that are only counted: 12次会议. */
export const COUNTED_MANY =
  /^(?!第)(?:[\d０-９]|[两二三四五六七八九十百多余几数各])+[余多]?[次场轮]/

/** One that is told of: 一场, 首场, with what it was like. */
export const COUNTED_ONE =
  /^了?(?:(?:一|首|第一)[场次个届期堂轮](?:[^，。“]{1,14}的(?!士))?(?:主题为)?|(?:(?:为期|历时)[^，。]{1,6}的)|(?:以[“《][^”》]{1,40}[”》]为(?:主题|题)的))/

/** Clauses that give a reason or a frame and report nothing themselves. */
export const FRAMES =
  /^(?:为(?!期|了?[^，。]{0,6}(?:揭牌|颁奖|授|送)|[^，。]{1,24}(?:讲授|讲了|上了|作了?(?:专题|辅导|宣讲)))|根据|按照|围绕|结合|随着|针对|自|据|由于|因|通过|依托|借助|在[^，。]{0,24}(?:背景|期间|之际|来临|到来|前夕|领导|指导|支持|陪同|帮助)下?$)/

/** Words of speech behind the name of who speaks. */
export const SPEECH = wordList(
  '指出 强调 要求 表示 介绍 汇报 通报 传达 讲话 发言 致辞 致词 说明 宣读 部署 安排 提出 点评 讲授 勉励 叮嘱 嘱咐 认为 说 主讲 解读 作报告 述职 指导 分享 讲解 宣布 总结 寄语 坦言 答 回答 解答 告诉 感慨 建议 倡议 辅导 授课 宣讲 回应 提醒 明确 交流 领学 讲述 讲了 讲党课 应询 表态 答复 推介 报告提案 报告工作 报告了 发布了 开口 作检查 作了检查 反映 算了一笔 算起了 提了',
)

/** Acts at an event that show that who does them is there. */
export const ACTS = wordList(
  '颁奖 授牌 揭牌 揭幕 授旗 剪彩 签署 签订 签约 演示 献花 宣誓 赠送 捐赠 见证 发放 领誓 鸣枪',
)

/** What follows the name of somebody who is not there, a few characters behind it. */
export const ABSENT = wordList(
  '批示 贺信 贺电 致信 请假 因公 因病 因故 未能 缺席 来电 来信 贺词 缺会',
)

/** What stands in front of the name of somebody who is not there. */
export const SENDERS = wordList(
  '按照 根据 落实 贯彻 学习 传达 宣读 代表 转达 受 由于 纪念 缅怀 看了 读了 原计划由',
)

/** Words of honours and posts given: whom they name need not be there. */
export const HONOURS = wordList(
  '授予 聘请 聘任 荣获 获得 获评 当选 夺得 夺冠 入选 任命 被评为 摘得 获一等奖 获二等奖 获三等奖 获特等奖 获优等奖 冠军 亚军 季军 前三名',
)

/** Visitors who are no event of their own: the people who work there, the reporter. */
export const NO_VISITORS =
  /(?:记者|员工|职工|工作人员|民警|村民|农民|居民|市民|群众|游客|顾客|家长|医生|护士|医护人员|技术人员|技术员|工人|农户|师傅|同学|学生|孩子)(?:正|们|在|们在|正在)?$/
