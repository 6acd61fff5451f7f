/** Units of a length of time with their ISO 8601 form; T stands before those of a clock. */
export const LENGTH_UNITS: Record<string, string> = {
  世纪: '100Y',
  分: 'TM',
  分钟: 'TM',
  刻钟: '15TM',
  周: 'W',
  周年: 'Y',
  天: 'D',
  季度: 'Q',
  小时: 'TH',
  年: 'Y',
  日: 'D',
  时: 'TH',
  昼夜: 'D',
  星期: 'W',
  月: 'M',
  礼拜: 'W',
  秒: 'TS',
  秒钟: 'TS',
  载: 'Y',
  钟头: 'TH',
}

/** Units in the order of their length, for chains such as 一年三个月. */
export const UNIT_ORDER = ['Y', 'Q', 'M', 'W', 'D', 'TH', 'TM', 'TS']
