import type { Sentence } from '../say.js'
import type { Nearness } from '../people/nearNames.js'

/** How a name comes close to another, as the end of a sentence. */
export const nearnesses: Record<Nearness, Sentence> = {
  character: { en: 'one letter differs', zh: '只差一个字' },
  extra: { en: 'one letter too many', zh: '多了一个字' },
  letters: { en: 'two letters differ', zh: '差两个字母' },
  missing: { en: 'one letter is missing', zh: '少了一个字' },
  sound: { en: 'it sounds the same', zh: '读音相同或相近' },
  swapped: { en: 'two letters changed places', zh: '两个字颠倒了' },
}

export const nearHolder: Sentence = {
  en: '“{{name}}” is not on the roster; {{title}} is {{known}} ({{how}}).',
  zh: '名录里没有“{{name}}”；{{title}}是{{known}}（{{how}}）。',
}
export const nearOther: Sentence = {
  en: '“{{name}}” is on the roster, but not as {{title}}: that is {{known}} ({{how}}).',
  zh: '名录里的“{{name}}”不任{{title}}；任此职的是{{known}}（{{how}}）。',
}
export const nearNamed: Sentence = {
  en: '“{{name}}” looks like {{known}}, whom this text names elsewhere ({{how}}).',
  zh: '“{{name}}”疑为本文提到的{{known}}（{{how}}）。',
}
export const notHeldModifier: Sentence = {
  en: '{{name}} is {{right}} on {{day}}, not {{title}}.',
  zh: '{{day}}{{name}}的职务是{{right}}，不是{{title}}。',
}
export const notHeldTerm: Sentence = {
  en: '{{name}} does not hold the post of {{title}} on {{day}}: the roster has it {{term}}.',
  zh: '{{day}}{{name}}不任{{title}}：名录所记任期为{{term}}。',
}
export const notHeldOther: Sentence = {
  en: '{{name}} is not {{title}} on {{day}}: the roster has {{holders}}.',
  zh: '{{day}}{{name}}不任{{title}}：名录所记为{{holders}}。',
}
export const incompleteWord: Sentence = {
  en: 'The title of {{name}} lacks “{{word}}”: the roster has {{right}}.',
  zh: '{{name}}的职务少了“{{word}}”：名录所记为{{right}}。',
}
export const incompleteForm: Sentence = {
  en: '“{{title}}” is only a part of what the desk prints for {{name}}: {{right}}.',
  zh: '“{{title}}”不是{{name}}的规定写法：应为{{right}}。',
}
export const unknownHolder: Sentence = {
  en: '“{{name}}” is not on the roster; on {{day}} {{title}} is {{holders}}.',
  zh: '名录里没有“{{name}}”；{{day}}{{title}}是{{holders}}。',
}
export const unknownPost: Sentence = {
  en: 'The roster has neither “{{name}}” nor the post of {{title}}.',
  zh: '名录里既没有“{{name}}”，也没有{{title}}这个职务，请核对后补录。',
}
export const noTitle: Sentence = {
  en: '{{name}} is named here for the first time, without a title; on {{day}} the roster has {{right}}.',
  zh: '{{name}}首次出现没有写职务；{{day}}名录所记为{{right}}。',
}
export const ambiguous: Sentence = {
  en: 'The roster has {{count}} people named {{name}} ({{who}}), and nothing here tells which is meant.',
  zh: '名录里有{{count}}位{{name}}（{{who}}），此处看不出是哪一位，请写明职务。',
}
/** Bounds of a term. */
export const term: Sentence = { en: '{{from}} to {{to}}', zh: '{{from}}至{{to}}' }
export const open: Sentence = { en: 'open', zh: '不限' }

export const loneSurname: Sentence = {
  en: '“{{name}}” is named here for the first time, by the family name alone; the roster has {{right}}.',
  zh: '“{{name}}”首次出现只写了姓；名录所记为{{right}}。',
}
export const sharedSurname: Sentence = {
  en: 'This text names {{count}} people called {{name}} ({{who}}), and nothing here tells which is meant.',
  zh: '本文提到{{count}}位{{name}}（{{who}}），此处看不出是哪一位，请写全名。',
}
