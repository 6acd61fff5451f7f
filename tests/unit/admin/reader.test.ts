// Texts are read in a worker, and where that is not to be had in the page: none is left unread.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inPage } from '../../../src/admin/live/reading/inPage.js'
import { inWorker } from '../../../src/admin/live/reading/inWorker.js'
import type { Answer, Asked, Question } from '../../../src/admin/live/reading/protocol.js'
import { Reader } from '../../../src/admin/live/reading/Reader.js'

const desk = {
  locale: 'zh',
  roster: [{ id: 7, name: '费小满', posts: [{ title: '镇长' }] }],
  words: {},
}
const asked = (...paragraphs: string[]): Asked => ({
  desk,
  issueDate: '2031-05-09',
  item: { credit: null, headline: null, kicker: null, kind: 'article', paragraphs, subhead: null },
})
const visit = asked('镇长费小满到东岸走访。')
const names = (answer: Awaited<ReturnType<Reader['read']>>) =>
  answer?.mentions.map(({ name, official }) => `${name} ${official}`)

/** A browser's Worker, as far as it is used: the test sees its questions and plays its part. */
class PlayedWorker extends EventTarget {
  static made: PlayedWorker[] = []
  isEnded = false
  questions: Question[] = []
  constructor(
    readonly url: URL,
    readonly options: WorkerOptions,
  ) {
    super()
    PlayedWorker.made.push(this)
  }
  postMessage = (question: Question) => void this.questions.push(structuredClone(question))
  say = (data: Answer) => this.dispatchEvent(new MessageEvent('message', { data }))
  terminate = () => (this.isEnded = true)
}
const played = () => PlayedWorker.made[0]!

afterEach(() => {
  PlayedWorker.made = []
  vi.unstubAllGlobals()
})

describe('a worker', () => {
  it('is one for all texts, and gets the desk once and again when it has changed', () => {
    vi.stubGlobal('Worker', PlayedWorker)
    const reader = new Reader()
    void reader.read(visit)
    void reader.read(asked('散会。'))
    const changed = { ...desk, roster: [] }
    void reader.read({ ...visit, desk: changed })
    expect(PlayedWorker.made).toHaveLength(1)
    expect(played().options).toEqual({ type: 'module' })
    expect(played().questions.map((question) => question.desk)).toEqual([desk, undefined, changed])
    expect(played().questions[1]?.item.paragraphs).toEqual(['散会。'])
  })

  it('is asked again what it was asked before it listened', () => {
    vi.stubGlobal('Worker', PlayedWorker)
    const reader = new Reader()
    void reader.read(visit)
    played().questions = []
    played().say({ item: null, number: 0 })
    expect(played().questions.map(({ number }) => number)).toEqual([1])
    void reader.read(visit)
    expect(played().questions.map(({ number }) => number)).toEqual([1, 2])
  })

  it('answers by the number of the question', async () => {
    vi.stubGlobal('Worker', PlayedWorker)
    const reader = new Reader()
    const [first, second] = [reader.read(visit), reader.read(visit)]
    const [{ number: one } = { number: 0 }, { number: two } = { number: 0 }] = played().questions
    played().say({ item: null, number: two })
    played().say({ item: { ...visit.item } as never, number: one })
    expect(await second).toBeNull()
    expect(await first).toEqual(visit.item)
  })

  it('reads what the page would read, and answers what cannot be read with nothing', async () => {
    const answers: Answer[] = []
    let tell: (event: object) => void = () => {}
    vi.stubGlobal('addEventListener', (_: string, listener: typeof tell) => (tell = listener))
    vi.stubGlobal('postMessage', (answer: Answer) => answers.push(structuredClone(answer)))
    await import('../../../src/admin/live/reading/worker.js')
    expect(answers.splice(0)).toEqual([{ item: null, number: 0 }])
    const { desk: known, ...text } = visit
    tell({ data: { ...text, desk: known, number: 1 } })
    tell({ data: { ...text, number: 2 } })
    tell({ data: { ...text, issueDate: 'some day', number: 3 } })
    tell({ data: { ...text, number: 4 } })
    const inThePage = await new Reader({ inPage, inWorker: refuse }).read(visit)
    expect(answers.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(answers.map(({ item }) => item)).toEqual([inThePage, inThePage, null, inThePage])
    expect(names(answers[0]!.item)).toEqual(['费小满 7'])
  })
})

const refuse = (): never => {
  throw new Error('refused')
}

describe('where no worker is to be had', () => {
  it('the page reads: there is no Worker', async () => {
    vi.stubGlobal('Worker', undefined)
    expect(names(await new Reader().read(visit))).toEqual(['费小满 7'])
  })

  it('the page reads: making one is refused', async () => {
    vi.stubGlobal('Worker', refuse)
    expect(names(await new Reader().read(visit))).toEqual(['费小满 7'])
  })

  it('the page reads all that was asked already: it could not be loaded', async () => {
    vi.stubGlobal('Worker', PlayedWorker)
    const reader = new Reader({ inPage, inWorker })
    const both = [reader.read(visit), reader.read(asked('散会。', ...visit.item.paragraphs))]
    played().dispatchEvent(new Event('error'))
    const later = reader.read(visit)
    const answers = await Promise.all([...both, later])
    expect(answers.map(names)).toEqual([['费小满 7'], ['费小满 7'], ['费小满 7']])
    expect(answers.map((answer) => answer?.paragraphs.length)).toEqual([1, 2, 1])
    expect(played().isEnded).toBe(true)
  })

  it('the page reads in a task of its own', async () => {
    const order: string[] = []
    const done = new Reader({ inPage, inWorker: refuse }).read(visit)
    await done
    const reader = new Reader({ inPage, inWorker: refuse })
    void reader.read(visit).then(() => order.push('read'))
    await Promise.resolve().then(() => order.push('key'))
    await vi.waitFor(() => expect(order).toEqual(['key', 'read']))
  })
})
