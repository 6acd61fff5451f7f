// When a story is saved by itself, and what becomes of what is typed meanwhile.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStory } from './openStory.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const failed = () => ({ kind: 'failed', message: '' }) as const

describe('a story that is typed', () => {
  it('is saved once, two seconds after the last key', async () => {
    const { form, sends, type } = openStory()
    type('一')
    await wait(1500)
    type('二')
    await wait(1999)
    expect(sends).toEqual([])
    expect(form.isModified).toBe(true)
    await wait(1)
    expect(sends).toMatchObject([{ story: { headline: '标题一二' } }])
    await wait(60_000)
    expect(sends).toHaveLength(1)
  })

  it('is saved after five pauses though the typing goes on', async () => {
    const { sends, type } = openStory()
    for (let key = 0; key < 12; key++) {
      type('字')
      await wait(1000)
    }
    expect(sends).toHaveLength(1)
    expect(sends[0]?.story.headline).toBe(`标题${'字'.repeat(10)}`)
  })

  it('is not saved when nobody has changed it, nor when a change was taken back', async () => {
    const { form, saver, sends, type } = openStory()
    saver.changed()
    type('一')
    form.story = { headline: '标题' }
    saver.changed()
    await wait(60_000)
    expect(sends).toEqual([])
    expect({ isModified: form.isModified, phase: saver.state.phase }).toEqual({
      isModified: false,
      phase: 'saved',
    })
  })

  it('is not saved in the middle of a composition', async () => {
    const { form, sends, type } = openStory()
    form.isComposing = true
    type('qiu')
    await wait(5000)
    expect(sends).toEqual([])
    form.isComposing = false
    await wait(250)
    expect(sends).toHaveLength(1)
  })

  it('is saved by hand only where no pause is set', async () => {
    const { saver, sends, type } = openStory({ pause: null })
    type('一')
    await wait(600_000)
    expect(sends).toEqual([])
    void saver.save('hand')
    await wait(0)
    expect(sends).toHaveLength(1)
  })
})

describe('one save at a time', () => {
  it('sends what was typed during a save after its answer, on the state of that answer', async () => {
    const { answer, form, saver, sends, type } = openStory()
    type('一')
    await wait(2000)
    type('二')
    await wait(30_000)
    expect(sends).toHaveLength(1)
    await answer()
    expect(form.isModified).toBe(true)
    await wait(2000)
    expect(sends[1]).toMatchObject({ revision: 2, story: { headline: '标题一二' } })
    await answer()
    expect({ isModified: form.isModified, phase: saver.state.phase }).toEqual({
      isModified: false,
      phase: 'saved',
    })
  })

  it('a save by hand waits for the one on its way and then makes a version to be found', async () => {
    const { answer, saver, sends, type } = openStory()
    type('一')
    await wait(2000)
    type('二')
    const byHand = saver.saveByHand(0)
    await wait(0)
    expect(sends).toHaveLength(1)
    await answer()
    expect(sends[1]).toMatchObject({ isAutosave: false, revision: 2 })
    await answer()
    expect(await byHand).toBe('saved')
    expect(saver.state.isKept).toBe(true)
  })

  it('makes one version for what stood before and one that further saves reuse', async () => {
    const { answer, sends, type } = openStory()
    for (let save = 0; save < 4; save++) {
      type('字')
      await wait(2000)
      await answer()
    }
    expect(sends.map(({ isAutosave }) => isAutosave)).toEqual([false, true, true, true])
  })

  it('follows the revision of what Payload loads into the form', async () => {
    const { form, sends, type } = openStory()
    form.revision = 7
    type('一')
    await wait(2000)
    expect(sends[0]).toMatchObject({ revision: 7 })
  })
})

describe('a save that does not succeed', () => {
  it('is tried again until it does', async () => {
    const { answer, saver, sends, stored, type } = openStory()
    type('一')
    await wait(2000)
    await answer(failed)
    expect(saver.state.phase).toBe('failed')
    await wait(5000)
    await answer()
    expect(sends).toHaveLength(2)
    expect(stored.headline).toBe('标题一')
    expect(saver.state.phase).toBe('saved')
  })

  it('is known again when only its answer was lost', async () => {
    const { answer, keep, saver, stored, type } = openStory()
    type('一')
    await wait(2000)
    await answer((save) => {
      keep(save)
      return failed()
    })
    type('二')
    await wait(5000)
    await answer() // refused as stale, found to be its own, and sent once more
    await answer()
    expect(saver.state.phase).toBe('saved')
    expect(stored.headline).toBe('标题一二')
  })

  it('waits for a change when the same would be refused again, and says why at its field', async () => {
    const { answer, marked, saver, sends, type } = openStory()
    const faults = [{ message: 'no such day', path: 'issueDate' }]
    type('一')
    await wait(2000)
    await answer(() => ({ faults, kind: 'refused', message: 'no such day' }))
    await wait(60_000)
    expect(sends).toHaveLength(1)
    expect(saver.state).toMatchObject({ message: 'no such day', phase: 'refused' })
    expect(marked).toEqual([faults])
    type('二')
    await wait(2000)
    expect(sends).toHaveLength(2)
  })
})

describe('somebody else saved it meanwhile', () => {
  const theirs = async () => {
    const story = openStory()
    Object.assign(story.stored, { headline: '他人的标题', revision: 5 })
    story.type('一')
    await wait(2000)
    await story.answer()
    return story
  }

  it('stops, keeps what was typed, and changes nothing of theirs', async () => {
    const { form, saver, sends, stored, type } = await theirs()
    expect(saver.state.phase).toBe('stale')
    type('二')
    await wait(60_000)
    expect(sends).toHaveLength(1)
    expect(form).toMatchObject({ isModified: true, story: { headline: '标题一二' } })
    expect(stored).toMatchObject({ headline: '他人的标题', revision: 5 })
  })

  it('is refused by hand too, until a person decides to save over it', async () => {
    const { answer, saver, stored } = await theirs()
    const byHand = saver.saveByHand(0)
    await wait(0)
    await answer()
    expect(await byHand).toBe('stale')
    const over = saver.overwrite()
    await wait(0)
    await answer()
    expect(await over).toBe('saved')
    expect(stored).toMatchObject({ headline: '标题一', revision: 6 })
  })
})

describe('the form closes', () => {
  it('with something unsaved: it is sent, also after the save on its way', async () => {
    const { answer, saver, sends, stored, type } = openStory()
    type('一')
    saver.close()
    await wait(0)
    expect(sends).toHaveLength(1)
    type('二')
    saver.close()
    await answer()
    await wait(0)
    await answer()
    expect(stored.headline).toBe('标题一二')
  })

  it('with nothing unsaved: nothing is sent', async () => {
    const { saver, sends } = openStory()
    saver.close()
    await wait(60_000)
    expect(sends).toEqual([])
  })
})
