import { signSet } from '../../../core/words/characterSet.js'
import { type Lexicon } from '../words/lexicon.js'
import { PARTY_PARTS } from '../words/organizations.js'
import {
  COMMITTEE_BODIES,
  HEAD_BODIES,
  LEVEL_BODIES,
  LEVEL_HEADS,
  OWNED_BODIES,
  OWNERS,
} from '../words/titles.js'

const RANKS = /医师$/
const DEPARTMENT = /^[\u3400-\u9fff]{1,6}(?:科|病区|门诊)$/
const HOUSE = /(?:医院|卫生院|保健院)$/
const LEVEL_BODY = /^(?:[\u3400-\u9fff]{0,6}?[省市县区旗州])(?=委|长|副|人大|政协|政府|领导|级)/
const COMMITTEE = /^(.*?[省市县区旗州乡镇团工]委)(?=常委|副书记|书记|委员)/
const VICE = /^(?:常务副|副|代理|代|第一|执行|名誉|高级|助理|值班|[一二三四]级)+/
const VICE_BEGINS = signSet('常副代第执名高助值一二三四')
const MOST_PREFIXES = 3
const LEVELS = new Set(LEVEL_HEADS)
const BODY_OF_HEAD = new Map(Object.entries(HEAD_BODIES))
const OWNER_OF_BODY = new Map(Object.entries(OWNERS))

/** Body and head of a unit: 县教育局 and 副局长. */
export type Split = { body: string; head: string }

/** Spells out the offices that a title names. */
export type OfficeReader = {
  /**
   * The offices of a title by its units, each spelled out: a unit without a body of its own takes that of the unit
   * before it, and the first one that of the title before in the sentence.
   */
  positionsOf: (units: readonly string[], before: readonly string[]) => string[]
  /** Party organs in front of a head count to the head. */
  splitUnit: (unit: string) => Split
}

/** Makes the reader of offices for a language's words. */
export function officeReader({ headPrefixes, titleHeads }: Lexicon): OfficeReader {
  function splitUnit(unit: string): Split {
    const head = titleHeads.wordBefore(unit, unit.length)
    let start = unit.length - (head?.length ?? 0)
    for (let count = 0; head && count < MOST_PREFIXES; count++) {
      const prefix = headPrefixes.wordBefore(unit, start)
      if (prefix === undefined) break
      start -= prefix.length
    }
    return { body: unit.slice(0, start), head: unit.slice(start) }
  }

  /** The body that a bare head after this office belongs to; empty when none. */
  const bodyOf = (position: string): string =>
    splitUnit(position).body.replace(/原$/, '').replace(PARTY_PARTS, '')

  /** The body that a bare head takes from the last of the offices that has a fitting one; empty when none. */
  function bodyBefore(bareHead: string, models: readonly string[]): string {
    const wanted = BODY_OF_HEAD.get(bareHead)
    if (!wanted) return ''
    return models.map(bodyOf).findLast((body) => body !== '' && wanted.test(body)) ?? ''
  }

  /** Puts the owner in front of a body that has none: 组织部, 纪委, 管委会. */
  function withOwner(unit: string, body: string, models: readonly string[]): string {
    if (COMMITTEE_BODIES.includes(body)) return firstMatch(COMMITTEE, models) + unit
    if (LEVEL_BODIES.includes(body)) return firstMatch(LEVEL_BODY, models) + unit
    return OWNED_BODIES.includes(body) ? bodyOf(models.at(-1) ?? '') + unit : unit
  }

  function spelledOut(unit: string, models: readonly string[], own: readonly string[]): string {
    if (models.length === 0) return unit
    const { body, head } = splitUnit(unit)
    const bare = withoutVice(head)
    if (LEVELS.has(bare)) return (body === '' ? namedLevel(bare, own) : '') + unit
    if (own.length > 0 && body !== '') return withOwner(unit, body, models)
    if (body !== '' || head === '')
      return (ownedBefore(body, models) || houseOf(body, models)) + unit
    // 院长、主任医师: a rank beside one's own office is no post of that body.
    if (own.length > 0 && RANKS.test(unit)) return unit
    return bodyBefore(bare, models) + unit
  }

  /** 市人民医院 in front of 骨科 behind another office of the hospital; empty for what is no department of one. */
  const houseOf = (body: string, models: readonly string[]): string =>
    DEPARTMENT.test(body) ? (models.map(bodyOf).findLast((house) => HOUSE.test(house)) ?? '') : ''

  return {
    positionsOf: (units, before) => {
      // With nothing in front of it a unit stays as it is.
      if (before.length === 0 && units.length < 2) return [...units]
      const models = [...before]
      for (const unit of units) {
        models.push(spelledOut(unit, models, models.slice(before.length)))
      }
      return models.slice(before.length)
    },
    splitUnit,
  }
}

const NAMED_LEVEL = /^[\u3400-\u9fff]{2,6}[省市县区旗州](?=委)/

/** 云梧市 in front of 市长 behind 云梧市委副书记; empty where the committee's own place is not named. */
function namedLevel(head: string, models: readonly string[]): string {
  const named = models.map((model) => NAMED_LEVEL.exec(model)?.[0] ?? '')
  return named.findLast((place) => place !== '' && place.endsWith(head.charAt(0))) ?? ''
}

const withoutVice = (office: string): string =>
  VICE_BEGINS.hasAt(office, 0) ? office.replace(VICE, '') : office

/** 街道 in front of an 办事处 that another title of the sentence has named; empty for other bodies. */
function ownedBefore(body: string, models: readonly string[]): string {
  const owner = OWNER_OF_BODY.get(body)
  return owner ? firstMatch(owner, models) : ''
}

function firstMatch(pattern: RegExp, models: readonly string[]): string {
  for (const model of models) {
    const found = pattern.exec(withoutVice(model))?.[0]
    if (found) return found
  }
  return ''
}
