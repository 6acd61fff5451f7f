import { pinyin } from 'pinyin-pro'

/** Sounds of characters by UTF-16 unit, each sound by its number. */
const known = new Map<number, readonly number[]>()
const numbers = new Map<string, number>()

/** The readings of a character without tones, as careless ears hear them: zh = z, l = n, ing = in. */
function soundsOf(unit: number): readonly number[] {
  const ready = known.get(unit)
  if (ready) return ready
  const character = String.fromCharCode(unit)
  const read = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  const sounds = [...new Set(read.map((syllable) => numberOf(heard(syllable))))]
  known.set(unit, sounds)
  return sounds
}

function numberOf(sound: string): number {
  const number = numbers.get(sound) ?? numbers.size
  numbers.set(sound, number)
  return number
}

const heard = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!$)/, 'l')
    .replace(/^hu(?=[aoi]|$)/, 'fu')
    .replace(/([aei])ng$/, '$1n')

/** Whether two characters, given by their UTF-16 units, can be said alike. */
export function soundAlike(one: number, other: number): boolean {
  if (one === other) return true
  const others = soundsOf(other)
  for (const sound of soundsOf(one)) if (others.includes(sound)) return true
  return false
}
