/** A story of six paragraphs in which people, dates and a meeting are to be found. */
import { paragraphsToBody } from '../../src/articles/core/lexicalText.js'
import { inventMention, inventName } from './roster.js'

const paragraphs = (edit: number): string[] => [
  `本报讯(记者 ${inventName(140)})5月8日上午,${inventMention(0)}主持召开白鹭渡夜航筹备会,` +
    `${inventMention(1)}、${inventMention(2)}参加会议。第${edit}稿。`,
  `会议听取了航线、码头和灯光三项工作的汇报。${inventMention(3)}介绍,新码头于4月20日完工,` +
    `可同时停靠六条渡船,栈桥两侧的扶手灯已全部点亮。`,
  `${inventName(0)}指出,夜航首月每日加开四班,末班船延至晚上十点;遇大雾停航,须提前一小时告知候船的居民。`,
  `5月6日至5月7日,${inventMention(4)}到东岸竹坡村走访船工,逐条核对救生衣数量,并现场答复了停车和值守的疑问。`,
  `据了解,去年夜间渡河只能绕行北桥,单程多走十一公里。竹坡村村民${inventName(141)}说,孩子下晚自习回家能省半个钟头。`,
  `夜航票价与白天相同,老人和学生半价。6月1日起,候船厅增设热水和雨具,由${inventMention(5)}负责每周查验一次。`,
]

/** What an editor saves: the story with its `edit`th change in the first paragraph. */
export const inventStory = (edit: number) => ({
  body: paragraphsToBody(paragraphs(edit)),
  credits: [{ name: inventName(140), role: '记者' }],
  headline: '白鹭渡夜航筹备就绪',
  issueDate: '2031-05-09',
  section: '要闻',
  subhead: '末班船延至晚上十点',
})
