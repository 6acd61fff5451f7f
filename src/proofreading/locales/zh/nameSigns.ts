import type { NameSigns } from '../../core/people/nameSigns.js'

const words = (line: string): string[] => line.split(' ')

const stops = [...'，。、；：！？“”（）《》 \u3000']
const prepositions = [...'由和与向对据随同及请在让跟听着']
const appointing = words('选举 补选 推选 选出 提名 任命 免去 接受 同意 批准')
const titleEnds = [...'长记任席员士授志导理师民者']

const speech = [
  ...words(
    '强调 指出 要求 表示 说 介绍 认为 希望 宣布 讲话 发言 宣读 通报 汇报 传达 解读 说明 补充',
  ),
  ...words(
    '叮嘱 告诉 坦言 回答 倡议 提议 承诺 勉励 鼓励 担任 致辞 总结 部署 主持 代表 带领 率 带队 一行 陪同 参加 出席 列席 揭牌 颁奖',
  ),
  ...words(
    '深入 来到 到 赴 在 走访 慰问 察看 听取 检查 调研 督导 实地 现场 逐一 先后 首先 随后 最后',
  ),
  ...words(
    '走进 走到 走上 走访 坐进 坐在 站在 登上 蹲下 蹲在 翻开 拿起 握住 拉着 沿着 顺着 嘱咐 拨通 算账 询问 问起 讲 谈到 提出 提醒 点评 感慨 回应 答复 致力 参观 巡查 督查 视察 签署 见证 当即 当场 随即 接着 一边 边走 逐 不时 特别 多次 再次 带着 领着 捧着 搀着 作了 作工作 作政府',
  ),
  ...words('当选 辞去 辞职'),
  ...words('详细 认真 仔细 充分 对 就 为 与 和 作 等 还 又 也 再 都 均 已 是 将 同 向 摄'),
]

export const nameSigns: NameSigns = {
  afterStops: stops,
  afterWords: speech,
  clause: '，。；：！？” \u3000',
  common:
    '的了在是说和与向对将等也还都已又就被把从到着过这那个有不为以所上下中内外里前后时来去开出会要能可得地之其此各每再更最很一二三四五六七八九十',
  before: [...stops, ...prepositions, ...appointing, ...titleEnds],
  compound: words(
    '欧阳 司马 司徒 上官 诸葛 夏侯 令狐 慕容 尉迟 皇甫 公孙 东方 澹台 申屠 长孙 宇文 轩辕 钟离 闻人 赫连 端木 南宫 百里 呼延',
  ),
  elected: /^[^。；]*?(?:当选|获|入选|授予|被评为|拟任)/,
  list: '、',
}
