import { pinyin } from 'pinyin-pro'
import { COMPOUND_SURNAMES, GIVEN, LOOK_ALIKES, SURNAMES } from './characters.mjs'
import { pick } from './random.mjs'

const soundOf = (text, toneType) => pinyin(text, { surname: 'head', toneType, type: 'array' })

/** Sounds of each character, once with its tone and once without. */
const soundsOf = (characters) =>
  [...new Set(characters)].map((character) => ({
    character,
    plain: soundOf(character, 'none')[0],
    toned: soundOf(character, 'num')[0],
  }))

const given = soundsOf(GIVEN)
const surnames = soundsOf(SURNAMES)

const surnameLength = (name) => (name.length > 2 && COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1)
const withCharacter = (name, at, character) => name.slice(0, at) + character + name.slice(at + 1)

/** Names that sound like this one: a character of the given name (one time in six the surname) typed as another. */
function homophone(name, random) {
  const length = surnameLength(name)
  const inSurname = length === 1 && random(6) === 0
  const at = inSurname ? 0 : length + random(name.length - length)
  const plain = soundOf(name, 'none')[at]
  const toned = soundOf(name, 'num')[at]
  const alike = (inSurname ? surnames : given).filter(({ character }) => character !== name[at])
  const sameTone = alike.filter((other) => other.toned === toned)
  const found = pick(sameTone.length ? sameTone : alike.filter((other) => other.plain === plain), random) // prettier-ignore
  return found && withCharacter(name, at, found.character)
}

function lookAlike(name, random) {
  const places = [...name].flatMap((character, at) =>
    LOOK_ALIKES.filter((group) => group.includes(character))
      .flatMap((group) => group.filter((other) => other !== character))
      .map((other) => withCharacter(name, at, other)),
  )
  return pick(places, random)
}

const swapped = (name) =>
  name.length > 2 && name.at(-1) !== name.at(-2)
    ? name.slice(0, -2) + name.at(-1) + name.at(-2)
    : undefined

/**
 * Wrong ways to write a name, one of each kind where there is one.
 * @param {string} name a Chinese name of the roster
 * @param {(below: number) => number} random
 * @returns {{how: 'homophone' | 'look-alike' | 'swapped', wrong: string}[]}
 */
export const nameSlips = (name, random) =>
  [
    { how: 'homophone', wrong: homophone(name, random) },
    { how: 'look-alike', wrong: lookAlike(name, random) },
    { how: 'swapped', wrong: swapped(name) },
  ].filter(({ wrong }) => wrong && wrong !== name)
