export type Encoding = 'br' | 'gzip' | 'identity'

const preferred: readonly Encoding[] = ['br', 'gzip', 'identity']

/** Most clients send one of a few values; the limit keeps a hostile one from filling the memory. */
const rememberAtMost = 256
const remembered = new Map<string, Encoding>()

const qualityOf = (parameters: string[]): number => {
  const weight = parameters.map((text) => /^\s*q=(.+?)\s*$/i.exec(text)?.[1]).find(Boolean)
  return weight === undefined ? 1 : Number(weight) || 0
}

const negotiate = (header: string): Encoding => {
  const qualities = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';')
    if (name.trim()) qualities.set(name.trim(), qualityOf(parameters))
  }
  const wildcard = qualities.get('*')
  const quality = (encoding: Encoding) =>
    qualities.get(encoding) ?? (encoding === 'identity' ? 0.001 : (wildcard ?? 0))
  const [best = 'identity'] = preferred.toSorted((a, b) => quality(b) - quality(a))
  return quality(best) > 0 ? best : 'identity'
}

/**
 * The encoding to answer an `Accept-Encoding` header with (RFC 9110, 12.5.3): the one with the highest weight, br before
 * gzip before none. A client that refuses all of them gets the plain bytes.
 */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const chosen = negotiate(header)
  if (remembered.size >= rememberAtMost) remembered.clear()
  remembered.set(header, chosen)
  return chosen
}
