/** A database url fit for a log: user, password and token are replaced by `***`. */
export function maskUrl(url: string): string {
  return url
    .replace(/\/\/[^/]*@/, '//***@')
    .replace(/([?&](?:authToken|password|token)=)[^&]*/gi, '$1***')
}
