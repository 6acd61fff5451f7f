import { pinyin } from 'pinyin-pro'

const known = new Map<string, readonly string[]>()

/** The readings of a character without tones, as careless ears hear them: zh = z, l = n, ing = in. */
function soundsOf(character: string): readonly string[] {
  const ready = known.get(character)
  if (ready) return ready
  const read = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  const sounds = [...new Set(read.map(heard))]
  known.set(character, sounds)
  return sounds
}

const heard = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!$)/, 'l')
    .replace(/^hu(?=[aoi]|$)/, 'fu')
    .replace(/([aei])ng$/, '$1n')

/** Whether two characters can be said alike. */
export const soundAlike = (one: string, other: string): boolean =>
  one === other || soundsOf(one).some((sound) => soundsOf(other).includes(sound))
