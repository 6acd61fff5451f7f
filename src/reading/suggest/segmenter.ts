import { type TaggedWord } from '../core/suggestions/rule.js'

/** Cuts a text into words with their parts of speech. */
export type Segmenter = { tag: (text: string) => TaggedWord[] }

const NOT_THERE =
  'The segmenter cannot be loaded, so nobody can be suggested: install @node-rs/jieba for this machine (npm install).'

let loading: null | Promise<Segmenter> = null

/**
 * The segmenter with its dictionary: some 60 MB and a fifth of a second, so it is loaded when the first person asks and
 * kept from then on.
 * @throws Error when the native module is not there for this machine
 */
export function loadSegmenter(): Promise<Segmenter> {
  loading ??= load().catch((cause: unknown) => {
    loading = null
    throw new Error(NOT_THERE, { cause })
  })
  return loading
}

async function load(): Promise<Segmenter> {
  // A bundler cannot take in a native module and a dictionary that is read from its folder.
  const [{ Jieba }, { dict }] = await Promise.all([
    import(/* turbopackIgnore: true */ /* webpackIgnore: true */ '@node-rs/jieba'),
    import(/* turbopackIgnore: true */ /* webpackIgnore: true */ '@node-rs/jieba/dict.js'),
  ])
  const jieba = Jieba.withDict(dict)
  return { tag: (text) => jieba.tag(text, true) }
}
