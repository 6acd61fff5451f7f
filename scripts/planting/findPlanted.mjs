/** Signs that a warning may stand away from the words that are wrong. */
const NEAR = 12
/** Signs before and behind a mistake by which its item is known again in an answer. */
const BEFORE = 20
const BEHIND = 8

const squeeze = (text) => (text ?? '').replace(/\s/g, '')
const isBody = (where) => typeof where === 'number'

/** The body of an item in one, or one of its heads, without blanks: where its paragraphs break is no matter here. */
const regionOf = (item, where) => squeeze(isBody(where) ? item.paragraphs.join('') : item[where])

/** A place of an item as a place in its region. */
function placeOf(item, { end, start, where }) {
  const text = isBody(where) ? item.paragraphs[where] : item[where]
  const before = isBody(where) ? squeeze(item.paragraphs.slice(0, where).join('')).length : 0
  const at = (offset) => before + squeeze(text?.slice(0, offset)).length
  return { end: at(end), region: isBody(where) ? 'body' : where, start: at(start) }
}

/** The answer's warnings that stand near a mistake; null when no item of the answer has the words. */
function warningsNear(mistake, item, answers) {
  const place = placeOf(item, mistake)
  const from = Math.max(0, place.start - BEFORE)
  const words = regionOf(item, mistake.where).slice(from, place.end + BEHIND)
  const answer = answers.find((answer) => regionOf(answer, mistake.where).includes(words))
  if (!answer) return null
  const shift = regionOf(answer, mistake.where).indexOf(words) - from
  return answer.warnings.filter((warning) => {
    if (warning.where === null) return false
    const { end, region, start } = placeOf(answer, warning)
    const apart = Math.max(place.start + shift - end, start - place.end - shift)
    return region === place.region && apart <= NEAR
  })
}

/**
 * Looks for each planted mistake among the warnings of an answer.
 * @param {{items: object[], mistakes: object[]}} planted as `plantInPage` gives it
 * @param {object[]} answers `items` of `broadsheet import --format json`
 * @returns {{found: object[], otherCode: object[], missed: object[], unread: object[]}} the mistakes: found by their code;
 * near a warning of another code only; near none; and those whose words no item of the answer has
 */
export function findPlanted({ items, mistakes }, answers) {
  const result = { found: [], missed: [], otherCode: [], unread: [] }
  for (const mistake of mistakes) {
    const near = warningsNear(mistake, items[mistake.item], answers)
    const codes = [mistake.code, ...mistake.accept]
    if (!near) result.unread.push(mistake)
    else if (near.some(({ code }) => codes.includes(code))) result.found.push(mistake)
    else if (near.length) result.otherCode.push(mistake)
    else result.missed.push(mistake)
  }
  return result
}
