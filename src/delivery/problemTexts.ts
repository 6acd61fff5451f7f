/** What can go wrong for a reader, in both languages. `{value}` is what the request asked for. */
type ProblemText = { detail: string; title: string }
type ProblemEntry = { en: ProblemText; status: number; zh: ProblemText }

const texts = {
  'edition-not-published': {
    status: 404,
    en: {
      title: 'Edition not published',
      detail: 'No edition of {value} is published. /v1/editions lists those that are.',
    },
    zh: { title: '该期未发布', detail: '{value} 没有已发布的报纸。已发布的各期见 /v1/editions。' },
  },
  'front-page-not-published': {
    status: 404,
    en: {
      title: 'No front page yet',
      detail: 'No edition has a published page 1. Publish one at the desk, then ask again.',
    },
    zh: { title: '尚无头版', detail: '还没有任何一期发布头版。请先在编辑台发布第 1 版,再重试。' },
  },
  'image-not-published': {
    status: 404,
    en: {
      title: 'Image not published',
      detail: 'No published page shows the image {value}. Take image paths from a page.',
    },
    zh: {
      title: '图片未发布',
      detail: '没有已发布的版面使用图片 {value}。请使用版面数据中的图片地址。',
    },
  },
  'internal-error': {
    status: 500,
    en: {
      title: 'Internal error',
      detail: 'The server failed. Try again; the operator finds the cause in the log.',
    },
    zh: { title: '服务器内部错误', detail: '服务器出错。请稍后重试;原因见服务器日志。' },
  },
  'invalid-date': {
    status: 400,
    en: {
      title: 'Not a date',
      detail: '{value} is not a day of the calendar. Write it as YYYY-MM-DD, such as 2031-05-09.',
    },
    zh: { title: '日期无效', detail: '{value} 不是有效日期。请写成 YYYY-MM-DD,例如 2031-05-09。' },
  },
  'invalid-page-number': {
    status: 400,
    en: {
      title: 'Not a page number',
      detail:
        '{value} is not a page number. Write a whole number from 1 to 999 without leading zeros.',
    },
    zh: { title: '版次无效', detail: '{value} 不是有效版次。请写 1 至 999 的整数,前面不加零。' },
  },
  'malformed-request': {
    status: 400,
    en: {
      title: 'Request not understood',
      detail: 'The path {value} cannot be decoded. Check its percent signs.',
    },
    zh: { title: '请求无法识别', detail: '路径 {value} 无法解码。请检查其中的百分号编码。' },
  },
  'method-not-allowed': {
    status: 405,
    en: {
      title: 'Read only',
      detail: 'This address can only be read: {value} is not allowed. Use GET or HEAD.',
    },
    zh: { title: '只读地址', detail: '此地址只供读取,不接受 {value}。请使用 GET 或 HEAD。' },
  },
  'not-found': {
    status: 404,
    en: { title: 'No such address', detail: 'Nothing is served at {value}. Check the path.' },
    zh: { title: '地址不存在', detail: '{value} 没有内容。请检查路径。' },
  },
  'not-ready': {
    status: 503,
    en: {
      title: 'Not ready yet',
      detail: 'The published pages have not been read yet. Try again in a few seconds.',
    },
    zh: { title: '尚未就绪', detail: '已发布的版面还没有读入。请几秒后重试。' },
  },
  'page-not-published': {
    status: 404,
    en: {
      title: 'Page not published',
      detail:
        'Page {value} of this edition is not published. The address of the edition lists its pages.',
    },
    zh: { title: '该版未发布', detail: '本期第 {value} 版未发布。本期地址列有已发布的版面。' },
  },
} satisfies Record<string, ProblemEntry>

export type ProblemCode = keyof typeof texts

export const problemTexts: Readonly<Record<ProblemCode, ProblemEntry>> = texts
