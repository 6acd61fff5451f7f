import { type DateDetector, type DatePoint } from '../../../core/dates/expression.js'

const BARE_RANGE =
  /(?<![\d.])(?:((?:19|20)\d\d)年)?(?:(\d{1,2})月)?(\d{1,4})(?:至|到|—|-|－|~|～)(\d{1,4})([年月日])份?(?:期间)?/g

/** Ranges whose first figure has no unit of its own. */
export const bareRanges: DateDetector = {
  id: 'zh-date-bare-range',
  describe: '1至5月份, 3月8至10日, 2018—2020年: the first figure without its unit',
  find: (text) =>
    [...text.matchAll(BARE_RANGE)].flatMap((match) => {
      const [whole, year, month, first, last, unit] = match
      const shared = { ...(year && { year: Number(year) }), ...(month && { month: Number(month) }) }
      const from = bareUnit(unit, Number(first), shared)
      const to = bareUnit(unit, Number(last), shared)
      if (!from || !to) return []
      const start = match.index
      const end = start + whole.length
      return [{ end, form: 'range' as const, from, rule: 'zh-date-bare-range', start, to }]
    }),
}

function bareUnit(unit: string | undefined, figure: number, shared: DatePoint): DatePoint | null {
  if (unit === '年') return figure >= 1900 && figure < 2200 ? { year: figure } : null
  if (unit === '月')
    return shared.month === undefined && figure <= 12 ? { ...shared, month: figure } : null
  return shared.month !== undefined && figure <= 31 ? { ...shared, day: figure } : null
}
