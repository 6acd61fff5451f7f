/** Image types that are served, with their file endings. SVG is not one of them: it can carry scripts. */
export const imageEndings: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The path under which a frozen image is served; null for a type that is not served. */
export const imageHref = (hash: string, mimeType: null | string): null | string => {
  const ending = imageEndings[mimeType ?? '']
  return ending ? `/v1/images/${hash}.${ending}` : null
}
