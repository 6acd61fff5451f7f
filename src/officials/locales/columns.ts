/** Columns of a roster in CSV, one row a post, and the headings by which each is known: the first of zh and en is written. */
export const columns = {
  id: { en: ['id', 'official id'], zh: ['编号', '序号id'] },
  name: { en: ['name', 'full name'], zh: ['姓名', '名字', '领导姓名'] },
  otherNames: { en: ['other names', 'othernames', 'aliases'], zh: ['其他姓名', '别名', '曾用名'] },
  title: { en: ['title', 'post', 'position', 'role'], zh: ['职务', '职位', '职务名称'] },
  organization: {
    en: ['organization', 'organisation', 'body'],
    zh: ['单位', '机构', '部门', '工作单位'],
  },
  from: { en: ['from', 'start', 'start date'], zh: ['任职时间', '开始', '起', '任职日期'] },
  to: {
    en: ['to', 'end', 'end date', 'until'],
    zh: ['离任时间', '结束', '止', '离任日期', '免职时间'],
  },
  rank: { en: ['rank', 'order'], zh: ['排序', '排名', '位次', '顺序'] },
  group: { en: ['group'], zh: ['组别', '分组', '类别', '班子'] },
  forms: { en: ['forms', 'printed forms'], zh: ['见报写法', '写法', '称谓'] },
  status: { en: ['status'], zh: ['任职状态', '状态'] },
  source: { en: ['source'], zh: ['任免依据', '依据', '来源', '任免文件'] },
  note: { en: ['note', 'notes', 'remarks'], zh: ['备注', '说明'] },
} as const satisfies Record<string, { en: readonly string[]; zh: readonly string[] }>

/** How a post that is not held in full is written in a file. The first of each is written. */
export const statusWords = {
  acting: { en: ['acting'], zh: ['代理', '代'] },
  'in-charge': { en: ['in charge', 'in-charge'], zh: ['主持工作'] },
  nominated: { en: ['nominated'], zh: ['提名'] },
} as const

/** Words for a post held in full, or still held: as good as an empty cell. */
export const emptyWords = ['正式', 'regular', '至今', '现任', '在任', 'present', '-', '—', '无']
