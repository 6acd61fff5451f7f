import type { WarningCode } from '../../documents/warning.js'
import type { MessageKey } from '../../translations/index.js'

/** What a warning is about, in a few words; rules of house style share one. */
export const codeWord = (code: WarningCode): MessageKey => (isStyle(code) ? 'houseStyle' : code)

const isStyle = (code: WarningCode): code is `style-${string}` => code.startsWith('style-')
