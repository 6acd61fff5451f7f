import type {
  PrintedArticle,
  PrintedPage,
  PrintedPhoto,
  PrintedPlacement,
} from '../../documents/page.js'
import type { PageChange } from '../../documents/review.js'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What differs between the page as it was signed and as it is now, in the order of the page. */
export function describeChanges(before: PrintedPage, after: PrintedPage): PageChange[] {
  const earlier = new Map(before.placements.map((placement) => [placement.key, placement]))
  const now = new Set(after.placements.map(({ key }) => key))
  return [
    ...pageChanges(before, after),
    ...after.placements.flatMap((placement) => {
      const was = earlier.get(placement.key)
      return was ? placementChanges(was, placement) : [change('added', placement)]
    }),
    ...before.placements.filter(({ key }) => !now.has(key)).map((gone) => change('removed', gone)),
  ]
}

function pageChanges(before: PrintedPage, after: PrintedPage): PageChange[] {
  if (same([before.masthead, before.grid], [after.masthead, after.grid])) return []
  return [{ title: null, what: 'masthead' }]
}

function placementChanges(was: PrintedPlacement, is: PrintedPlacement): PageChange[] {
  if (idOf(was) !== idOf(is)) return [change('removed', was), change('added', is)]
  const frame = ({ height, width, x, y }: PrintedPlacement) => [x, y, width, height]
  const style = ({ columns, headlineStyle }: PrintedPlacement) => [columns, headlineStyle]
  return [
    ...when(!same(frame(was), frame(is)), change('moved', is)),
    ...when(!same(style(was), style(is)), change('style', is)),
    ...contentChanges(was, is),
  ]
}

function contentChanges(was: PrintedPlacement, is: PrintedPlacement): PageChange[] {
  if (was.kind === 'article' && is.kind === 'article')
    return articleChanges(was.article, is.article)
  if (was.kind === 'photo' && is.kind === 'photo') return photoChanges(was.photo, is.photo)
  return []
}

function articleChanges(was: PrintedArticle, is: PrintedArticle): PageChange[] {
  const title = is.headline
  const heads = ({ headline, kicker, subhead }: PrintedArticle) => [kicker, headline, subhead]
  const count = Math.max(was.paragraphs.length, is.paragraphs.length)
  const texts = Array.from({ length: count }, (_, i) => i)
    .filter((i) => !same(was.paragraphs[i], is.paragraphs[i]))
    .map((i) => ({ paragraph: i + 1, title, what: 'text' as const }))
  return [
    ...when(!same(heads(was), heads(is)), { title, what: 'headline' }),
    ...texts,
    ...when(!same(was.credits, is.credits), { title, what: 'credits' }),
    ...when(!same(was.photos, is.photos), { title, what: 'photos' }),
  ]
}

function photoChanges(was: PrintedPhoto, is: PrintedPhoto): PageChange[] {
  const title = is.headline ?? is.caption
  const words = ({ alt, caption, headline }: PrintedPhoto) => [headline, caption, alt]
  const credit = ({ credit: line, credits }: PrintedPhoto) => [line, credits]
  return [
    ...when(!same(words(was), words(is)), { title, what: 'caption' }),
    ...when(!same(credit(was), credit(is)), { title, what: 'credits' }),
    ...when(was.imageHash !== is.imageHash, { title, what: 'image' }),
  ]
}

const when = (isChanged: boolean, found: PageChange): PageChange[] => (isChanged ? [found] : [])

const change = (what: PageChange['what'], placement: PrintedPlacement): PageChange => ({
  title:
    placement.kind === 'article'
      ? placement.article.headline
      : (placement.photo.headline ?? placement.photo.caption),
  what,
})

const idOf = (placement: PrintedPlacement): string =>
  placement.kind === 'article' ? `article ${placement.article.id}` : `photo ${placement.photo.id}`
