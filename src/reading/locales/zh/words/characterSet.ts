export { type CharacterSet, characterSet, signSet } from '../../../core/words/characterSet.js'
