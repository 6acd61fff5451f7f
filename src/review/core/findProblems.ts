import type { PrintedPage, PrintedPhoto, PrintedPlacement } from '../../documents/page.js'
import type { PageProblem } from '../../documents/review.js'

/** Why a page is not fit to be sent, signed or published; empty when it is. */
export function findProblems({ placements }: PrintedPage): PageProblem[] {
  if (!placements.length) return [{ problem: 'empty-page' }]
  return placements.flatMap(placementProblems)
}

function placementProblems(placement: PrintedPlacement): PageProblem[] {
  if (placement.kind === 'photo') return photoProblems(placement.photo)
  const { headline, paragraphs, photos } = placement.article
  const problems: PageProblem[] = photos.flatMap(photoProblems)
  if (!headline) problems.push({ problem: 'no-headline' })
  else if (!paragraphs.length) problems.push({ problem: 'no-text', title: headline })
  return problems
}

const photoProblems = ({ caption, headline, imageHash }: PrintedPhoto): PageProblem[] =>
  imageHash ? [] : [{ problem: 'photo-awaits-file', title: headline ?? caption ?? '' }]
