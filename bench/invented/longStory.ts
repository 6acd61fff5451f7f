/** A long story, as a page of the paper has it: 60 paragraphs, 7,000 characters, people and dates in each. */
import { inventMention, inventName } from './roster.js'

const size = 60

const paragraph = (n: number): string =>
  `${1 + (n % 28)}日上午，${inventMention(n)}到东岸${n + 1}号码头走访，逐条核对救生衣数量，并现场答复停车和值守的疑问。` +
  `${inventName(n)}说，夜航首月每日加开四班，末班船延至晚上十点，遇大雾停航须提前一小时告知候船的居民。` +
  `据了解，去年夜间渡河只能绕行北桥，单程多走十一公里。`

/** Its paragraphs. */
export const longStory = (): string[] => Array.from({ length: size }, (_, n) => paragraph(n))
