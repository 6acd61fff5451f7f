import { wordList } from './anyOf.js'

/** One way in which a text introduces somebody without a title, and how much it says that a person stands here. */
export type Introduction = {
  describe: string
  id: string
  weight: number
  /** The words right before the name, or right behind it. */
  words: readonly string[]
}

/** What stands right before the name. */
export const INTRODUCTIONS_BEFORE: readonly Introduction[] = [
  {
    describe: '主持人：某某某, 作者：某某某, a role with a colon',
    id: 'zh-role-colon',
    weight: 2.4,
    words: wordList(
      '主持人： 主持： 嘉宾： 作者： 主讲人： 主讲： 讲述人： 讲述者： 领诵： 指导教师： 指导老师： 辅导教师： 辅导老师： 领读人： 朗诵： 导演： 编剧： 指挥： 教练： 裁判长： 获奖者： 获得者： 一等奖： 二等奖： 三等奖： 特等奖： 优秀奖： 冠军： 亚军： 季军： 负责人： 组长： 成员： 对话人：',
    ),
  },
  {
    describe: '一位小官叫某某某',
    id: 'zh-called',
    weight: 1.6,
    words: ['叫'],
  },
  {
    describe: '县中学某某某, 某某村某某某, 某某公司某某某',
    id: 'zh-body-before',
    weight: 1.1,
    words: wordList(
      '中学 小学 大学 学院 学校 一中 二中 三中 公司 集团 医院 社区 街道 代表队 一队 二队 三队 居委会 村委会 合作社 幼儿园 派出所 卫生院 供电所 银行 支行 教研室 教育局 体育局 俱乐部 艺术团 工作室 剧团 村 镇 乡 队 厂 店 班',
    ),
  },
  {
    describe: '有个叫某某某的, 名叫某某某, 姓名某某某',
    id: 'zh-called',
    weight: 2.8,
    words: wordList(
      '名叫 叫做 叫作 名为 取名 化名 笔名 本名 原名 艺名 姓名 中文名 姓名： 名字叫 个叫 位叫 名字是 人称',
    ),
  },
  {
    describe: '提起某某某，乡亲们…',
    id: 'zh-object-of',
    weight: 1.4,
    words: wordList('提起 说起 谈起 提到 说到'),
  },
  {
    describe: '请联系某某某, 咨询某某某',
    id: 'zh-contact',
    weight: 4.3,
    words: wordList('请找 请联系 请咨询 可联系 可咨询 请与 联系人 联系人：'),
  },
  {
    describe: '叮嘱某某某, 看望了某某某, 一见到某某某',
    id: 'zh-object-of',
    weight: 1.2,
    words: wordList(
      `叮嘱 嘱咐 嘱托 询问 告诉 陪同 找 看望 看望了 慰问 慰问了 采访 采访了 采访到 会见 会见了 接见 接见了 拜访 拜访了 见到 见到了 遇到 遇到了 遇见 找到 找到了 联系上 联系到 图为 认识 认识了 结识 结识了
      探望 怀念 悼念 缅怀 纪念 祝贺 感谢 邀请 聘请 委托 任命 推选 选举 提名 授予 追授 救出 救起 救下 嫁给 拉着 握着 扶着 围着 跟着 陪着 望着 学习 以及 访 记 者 由 问`,
    ),
  },
  {
    describe: '给某某某, 向某某某, 和某某某: a small word that leads to a person',
    id: 'zh-led-to',
    weight: 0.5,
    words: wordList('和 与 及 跟 同 对 向 给 为 到 让 请 被 把 了 据 使 替 比 像 是 以'),
  },
  {
    describe: '六十岁的某某某, 家住…的某某某, 村里的某某某',
    id: 'zh-of-phrase',
    weight: 0.8,
    words: ['的'],
  },
  {
    describe: '冠军某某某, 一等奖获得者：某某某',
    id: 'zh-result-before',
    weight: 1.9,
    words: wordList(
      '冠军是 亚军是 季军是 冠军由 第一名是 冠军 亚军 季军 金牌得主 银牌得主 获得者 获奖者 得主 一等奖 二等奖 三等奖 特等奖 优秀奖 第一名 第二名 第三名',
    ),
  },
]

/** What stands right behind the name. */
export const INTRODUCTIONS_BEHIND: readonly Introduction[] = [
  {
    describe: '某某某说, 某某某告诉记者, 某某某笑着说',
    id: 'zh-speech',
    weight: 2,
    words: wordList(
      `说 说： 说， 说道 说着 表示 告诉 告诉记者 坦言 直言 回忆 回忆说 回忆道 回忆起 介绍 介绍说 介绍道 认为 指出 强调 透露 感慨 感叹 感慨地说 笑着说 笑着 笑道 笑说 笑了 称 说起 谈起 谈到 讲述 坚信 解释 回答 答道 问道 提醒 补充 补充道
      相信 高兴地 激动地 自豪地 动情地 腼腆地 爽朗地 乐呵呵 笑呵呵 乐滋滋 盘算 打算 盼 告诉本报 对记者 向记者 对本报 接受 致词 致辞 发言 讲话 哽咽 点头 摇头 叹`,
    ),
  },
  {
    describe: '某某某今年六十岁, 某某某（男，45岁）, 某某某，女，汉族',
    id: 'zh-age-behind',
    weight: 3,
    words: wordList('，男， ，女， （男 （女 ，男汉族 男， 女，'),
  },
  {
    describe: '某某某夫妇, 某某某一家, 某某某老人, 某某某同学',
    id: 'zh-addressed',
    weight: 1.8,
    words: wordList(
      '夫妇 夫妻 夫妻俩 兄弟俩 姐妹俩 姐弟俩 兄妹俩 父子俩 父女俩 母女俩 母子俩 婆媳俩 祖孙俩 师徒俩 爷俩 娘俩 两口子 一家 一家人 一家三口 老人 先生 女士 小姐 同志 老师 老两口 老汉 大爷 大娘 大妈 大叔 奶奶 爷爷 阿姨 师傅 同学 小朋友 烈士 等人 几个 几人 俩 二人 两人 三人 等同志 等专家 等领导 等获奖 等受表彰 等先进',
    ),
  },
  {
    describe: '见到某某某时，他…; 像某某某这样的; 某某某和丈夫',
    id: 'zh-person-behind',
    weight: 1.5,
    words: wordList(
      '的名字 的身影 的故事 的照片 的事迹 的笑容 的眼泪 的眼睛 的脸上 的手机 的衣襟 的肩膀 的日子 的心愿 时，他 时，她 时，正 时，已 这样的 一样的 和丈夫 和妻子 和老伴 和爱人 和儿子 和女儿 和母亲 和父亲 和家人 和老公 和媳妇 是这里的 是村里的 是县里的 是镇里的 是镇上的 是村上的 是个 是一名 是一位 是名 是位',
    ),
  },
  {
    describe: '某某某嘴上怪他, 某某某心里一紧',
    id: 'zh-person-behind',
    weight: 2,
    words: wordList(
      '鞋带 裤腿 裤脚 裤管 衣角 袖口 书包 眼镜 头发 脚下 脚上 腿上 胳膊 膝盖 嘴上 嘴里 手上 手里 心里 脸上 眼里 怀里 肩上 背上 额头 眼眶 眼角 嗓子',
    ),
  },
  {
    describe: '某某某扛着锄头, 某某某擦了擦汗: what only somebody with hands and a face does',
    id: 'zh-person-behind',
    weight: 2,
    words: wordList(
      `扛着 背着 抱着 端着 提着 拎着 推着 牵着 拄着 挑着 捧着 攥着 握着 拽着 搀着 扶着 骑着 挎着 叼着 系着 穿着 戴着 弯着腰 猫着腰 蹲在 蹲下 跪在 趴在 躺在 坐在 俯身 弯腰 起身 转身 扭头 回头 低头 抬头 抬手 伸手 招手 挥手 摆手 摆摆手 挥挥手 招招手 拍拍 拍了拍 搓着手 搓搓手 搓了搓
      红了眼 眼眶 眼圈 红着眼 抹眼泪 抹了把 抹着 擦了擦 擦擦 擦着 擦汗 挠挠头 挠了挠 咧嘴 咧开嘴 笑着 笑呵呵 笑嘻嘻 乐呵呵 嘿嘿 哈哈 愣了 愣住 叹了口气 叹口气 松了口气 喘着气 掰着 掰起 竖起大拇指 竖着大拇指 直竖大拇指 摇摇头 摇了摇头 点点头 点了点头 皱着眉 皱起眉 眯着眼 眨眨眼 瞪大
      请了假 请了半天假 请了一天假 请假 退伍 退了伍 当过兵 报了名 第一个报名 辞去 辞了职 辞了工 下了地 下地 从不叫苦 从没叫过苦 从部队 从小就 从小在 娶了 嫁了 生了 当上 当了 考上 考取 念书 念完 初中毕业 高中毕业 大学毕业 中专毕业`,
    ),
  },
  {
    describe: '某某某（左二）, 某某某（化名）',
    id: 'zh-note-behind',
    weight: 3,
    words: wordList(
      '（左 （右 （中） （化名 （前 （后 （图 （图中 （上图 （下图 （音译 （见图 （右图 （左图',
    ),
  },
  {
    describe: '某某某出生于, 某某某逝世, 某某某从业二十年',
    id: 'zh-life',
    weight: 1.8,
    words: wordList(
      `出生 生于 逝世 去世 病逝 辞世 牺牲 入伍 入党 毕业 从业 从教 从医 从军 退休 退役 退伍 参军 转业 从小 自幼 生前 遗体 之子 之女 遗孀 之妻 当选 荣获 获得 夺得 摘得 夺冠 获评 获颁 当兵 遗失 不慎遗失 走失
      嫁到 结婚 拜师 自学 承包 创办 返乡 辞职 辞工 打工 务农 患 身患 父亲 母亲 的父亲 的母亲 的儿子 的女儿 的妻子 的丈夫 的爱人 的老伴 的爷爷 的奶奶 的外公 的外婆 的姥姥 的姥爷 的爸爸 的妈妈 的哥哥 的弟弟 的姐姐 的妹妹 的叔叔 的舅舅 的姑姑 的孙子 的孙女 的岳父 的岳母 的家 的家里 的家人 家的 家中 家里 家 担任 任 出任 历任 现任 曾任`,
    ),
  },
]

/** What a place alone says, without any of these words. */
export const PLACES_OF_NAMES: readonly Pick<Introduction, 'describe' | 'id'>[] = [
  { describe: '某某某放下工具: at the start of a sentence or a clause', id: 'zh-subject' },
  { describe: '六十岁的某某某', id: 'zh-aged' },
  { describe: '甲某某、乙某某几个: beside a person who is known', id: 'zh-beside' },
  { describe: '修理工某某某: behind a word that ends as a trade does', id: 'zh-trade-before' },
]

/** What is said of people alone, even where the word in front of it is an ordinary one. */
export const PERSONAL_WORDS = wordList(
  '的爷爷 的奶奶 的外公 的外婆 的姥姥 的姥爷 的爸爸 的妈妈 的丈夫 的妻子 的老伴 的爱人 的哥哥 的弟弟 的姐姐 的妹妹 的岳父 的岳母 是位 是名 是一位 是一名',
)
