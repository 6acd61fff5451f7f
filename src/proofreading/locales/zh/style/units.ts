import type { StyleRule } from '../../../../documents/proofreading.js'
import { unitsRule } from './sources.js'

const symbols: Readonly<Record<string, string>> = {
  KG: 'kg',
  Kg: 'kg',
  KM: 'km',
  Km: 'km',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KWH: 'kW·h',
  kwh: 'kW·h',
  KWh: 'kW·h',
  MM: 'mm',
  CM: 'cm',
  ML: 'mL',
  Mw: 'MW',
  mw: 'MW',
  KV: 'kV',
  Kv: 'kV',
  kv: 'kV',
  HZ: 'Hz',
  hz: 'Hz',
  mpa: 'MPa',
  Mpa: 'MPa',
}

/** Units of measurement. */
export const units: readonly StyleRule[] = [
  {
    examples: {
      right: ['面积120平方米，距离3公里，每袋25公斤，亩产500公斤。'],
      wrong: ['面积120平米。', '宽3公分。', '容量5公升。'],
    },
    except: ['平米粉', '平米酒', '平米线', '平米价'],
    id: 'style-unit-name',
    reason: { en: 'The unit is called {{right}}.', zh: '法定计量单位名称是“{{right}}”。' },
    severity: 'info',
    source: unitsRule,
    wrong: {
      '{number}|平米|': '平方米',
      '{number}万|平米|': '平方米',
      '{number}|公分|': '厘米',
      '{number}|公升|': '升',
      '{number}|立方|，': '立方米',
      '{number}|立方|。': '立方米',
      '{number}|浬|': '海里',
      '{number}|英哩|': '英里',
      '摄氏{number}度': '{1}摄氏度',
    },
  },
  {
    examples: {
      right: ['占地3000平方米，海拔300m，温度25℃。'],
      wrong: ['占地3000㎡。', '占地3000m2。'],
    },
    id: 'style-unit-square',
    reason: {
      en: 'In a story the unit is spelled out: {{right}}.',
      zh: '正文中宜用单位的中文名称“{{right}}”。',
    },
    severity: 'info',
    source: unitsRule,
    wrong: {
      '{number}|㎡|': '平方米',
      '{number}|m2|': '平方米',
      '{number}|M2|': '平方米',
      '{number}|m²|': '平方米',
      '{number}|m3|': '立方米',
      '{number}|m³|': '立方米',
      '{number}|㎞|': '公里',
      '{number}|㎏|': '公斤',
    },
  },
  {
    examples: { right: ['每袋5kg。', '3KM公司'], wrong: ['每袋5KG。', '全长3KM。'] },
    id: 'style-unit-symbol',
    reason: { en: 'The symbol of the unit is {{right}}.', zh: '计量单位符号应为“{{right}}”。' },
    severity: 'info',
    source: unitsRule,
    wrong: Object.fromEntries(
      Object.entries(symbols).flatMap(([wrong, right]) =>
        ['。', '，', '、', '；', '）', '{end}'].map((next) => [`{number}|${wrong}|${next}`, right]),
      ),
    ),
  },
  {
    examples: { right: ['亩产500公斤。'], wrong: ['每袋50斤。', '长3丈。'] },
    id: 'style-unit-market',
    on: false,
    reason: {
      en: '“{{wrong}}” is no legal unit.',
      zh: '“{{wrong}}”不是法定计量单位。',
    },
    severity: 'info',
    source: unitsRule,
    wrong: {
      '{number}|斤|': null,
      '{number}|两|': null,
      '{number}|丈|': null,
      '{number}|尺|': null,
      '{number}|寸|': null,
      '{number}|英寸|': null,
      '{number}|英尺|': null,
      '{number}|磅|': null,
    },
  },
]
