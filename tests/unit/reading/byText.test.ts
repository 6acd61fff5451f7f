import { describe, expect, it } from 'vitest'
import { byText } from '../../../src/reading/core/byText.js'

/** A reader that notes each text it is really asked to read. */
function noting(): { asked: string[]; read: (text: string) => { text: string } } {
  const asked: string[] = []
  const read = byText((text) => {
    asked.push(text)
    return { text }
  })
  return { asked, read }
}

describe('byText', () => {
  it('reads a text once, each text for itself', () => {
    const { asked, read } = noting()
    expect(read('一')).toBe(read('一'))
    expect(read('二')).toEqual({ text: '二' })
    expect(asked).toEqual(['一', '二'])
  })

  it('forgets what nobody asks for, keeps what is asked for all along', () => {
    const { asked, read } = noting()
    for (let n = 0; n < 3000; n++) {
      read('asked for again')
      read(String(n))
    }
    expect(asked.filter((text) => text === 'asked for again')).toHaveLength(1)
    read('0')
    expect(asked.filter((text) => text === '0')).toHaveLength(2)
  })

  it('keeps no text longer than a paragraph can be', () => {
    const { asked, read } = noting()
    const long = '长'.repeat(5000)
    read(long)
    read(long)
    expect(asked).toHaveLength(2)
  })
})
