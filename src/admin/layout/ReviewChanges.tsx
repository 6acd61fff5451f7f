'use client'
import type { PageChange } from '../../documents/review.js'
import type { MessageKey } from '../../translations/index.js'
import { useWords } from '../useWords.js'
import type { ReviewAnswer } from './reviewAnswer.js'

const changeWords: Record<PageChange['what'], MessageKey> = {
  added: 'changeAdded',
  caption: 'changeCaption',
  credits: 'changeCredits',
  headline: 'changeHeadline',
  image: 'changeImage',
  masthead: 'changeMasthead',
  moved: 'changeMoved',
  photos: 'changePhotos',
  removed: 'changeRemoved',
  style: 'changeStyle',
  text: 'changeText',
}

/** What keeps the page from being sent, signed or published. */
export function ReviewProblems({ problems }: Pick<ReviewAnswer, 'problems'>) {
  const { words } = useWords()
  if (!problems.length) return null
  return (
    <section className="broadsheet-review__problems" data-testid="review-problems">
      <h4>{words('problems')}</h4>
      <ul>
        {problems.map((found, index) => (
          <li key={index}>
            {words(found.problem, { title: 'title' in found ? found.title : '' })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What differs from what was signed last, for the next one to read. */
export function ReviewChanges({ review }: { review: ReviewAnswer }) {
  const { words } = useWords()
  const { changes, signoffs, state } = review
  const wasSigned = signoffs.some(({ action }) => action === 'sign')
  const isNews = state.phase !== 'published' && wasSigned
  if (!changes.length && !isNews) return null
  return (
    <section className="broadsheet-review__changes" data-testid="review-changes">
      {changes.length > 0 && (
        <>
          <h4>{words('changedSinceSigned')}</h4>
          <ul>
            {changes.map((change, index) => (
              <li key={index}>{sentence(change, words)}</li>
            ))}
          </ul>
        </>
      )}
      {!changes.length && <p>{words('noChanges')}</p>}
    </section>
  )
}

const sentence = (
  { paragraph, title, what }: PageChange,
  words: ReturnType<typeof useWords>['words'],
): string =>
  words(changeWords[what], {
    paragraph: paragraph ?? '',
    title: title ?? words('placementUntitled'),
  })
