import { StorySaver } from '../../../src/admin/save/StorySaver.js'
import type { FieldFault, Outcome, Save } from '../../../src/admin/save/sendStory.js'
import type { StoredStory, Story } from '../../../src/admin/save/story.js'

type Options = { isKept?: boolean; pause?: null | number }

/** An open story whose server answers when it is told to, and keeps what it was sent as the real one does. */
export function openStory({ isKept = true, pause = 2000 }: Options = {}) {
  const story: Story = { headline: '标题' }
  const form = { isComposing: false, isModified: false, revision: 1, story }
  const stored: StoredStory = { headline: '标题', revision: 1 }
  const marked: FieldFault[][] = []
  const sends: Save[] = []
  const waiting: ((outcome: Outcome) => void)[] = []
  const saver: StorySaver = new StorySaver(
    {
      isComposing: () => form.isComposing,
      mark: (faults) => void marked.push(faults),
      read: () => structuredClone(form.story),
      revision: () => form.revision,
      setModified: (isModified) => void (form.isModified = isModified),
      take: (_, answer) => void (form.revision = answer.revision!),
    },
    {
      send: (save) => {
        sends.push(structuredClone(save))
        return new Promise((resolve) => waiting.push(resolve))
      },
      stored: () => Promise.resolve({ ...stored }),
    },
    pause,
    isKept,
  )
  const keep = ({ revision, story }: Save): Outcome => {
    if ((revision ?? 0) < stored.revision!) return { kind: 'stale', message: 'stale' }
    Object.assign(stored, story, { revision: stored.revision! + 1 })
    return { kind: 'saved', message: 'saved', stored: { ...stored } }
  }
  return {
    /** The answer to the oldest save on its way: by default what the server makes of it. */
    answer: async (outcome: (save: Save) => Outcome = keep) => {
      const save = sends.at(-waiting.length)!
      waiting.shift()!(outcome(save))
      await flushed()
      saver.changed() // as the form's effect does after each answer
    },
    form,
    keep,
    marked,
    saver,
    sends,
    stored,
    type: (words: string) => {
      form.story = { ...form.story, headline: `${form.story.headline as string}${words}` }
      saver.changed()
    },
  }
}

const flushed = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
