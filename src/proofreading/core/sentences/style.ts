import type { Sentence } from '../say.js'

export const emptyPattern: Sentence = {
  en: 'a pattern is empty; write the words that are wrong',
  zh: '有一条写法是空的，请写明要提醒的词语',
}

export const badParts: Sentence = {
  en: '“{{pattern}}” has the sign | once or more than twice; write what is wrong, or before|wrong|behind',
  zh: '“{{pattern}}”中的“|”应为两个，写作“前文|错处|后文”；不限前后文的，不写“|”',
}

export const noLiteral: Sentence = {
  en: '“{{pattern}}” names no character of its own; a pattern needs one at least beside its placeholders',
  zh: '“{{pattern}}”只有占位符，至少要写一个确定的字或标点',
}

export const unknownPlaceholder: Sentence = {
  en: '“{{pattern}}” has {{placeholder}}, which means nothing; there are {{known}}',
  zh: '“{{pattern}}”中的 {{placeholder}} 不是占位符，可用的有 {{known}}',
}

export const gapAtEnd: Sentence = {
  en: '“{{pattern}}” has {gap} at its edge or more than one; write one, between words',
  zh: '“{{pattern}}”中的 {gap} 只能有一个，且前后都要有字',
}

export const unknownValue: Sentence = {
  en: '“{{right}}” asks for {{placeholder}}, and “{{pattern}}” has no such placeholder',
  zh: '“{{right}}”中的 {{placeholder}} 在“{{pattern}}”中没有对应的占位符',
}

export const noWrong: Sentence = {
  en: 'it says neither what is wrong nor which marks come in twos; give it wrong, or pairs, or the id of a rule there is',
  zh: '没有写明要提醒什么，请填写 wrong 或 pairs，或改用已有规则的 id',
}

export const badId: Sentence = {
  en: '“{{id}}” is no id; write style- and a name of small letters, digits and hyphens',
  zh: '“{{id}}”不能作编号，应以 style- 开头，后接小写字母、数字和连字符',
}

export const notAPair: Sentence = {
  en: '“{{pair}}” is no pair; write two different marks, such as （）',
  zh: '“{{pair}}”不是一对符号，请写两个不同的符号，如（）',
}

export const exampleNotFound: Sentence = {
  en: 'its example “{{example}}” is not found by it; mend the pattern or the example',
  zh: '反例“{{example}}”没有被查出，请核对写法或例句',
}

export const exampleFound: Sentence = {
  en: 'it finds “{{found}}” in “{{example}}”, its example of what is right; mend the pattern or the example',
  zh: '正例“{{example}}”中的“{{found}}”被误报，请核对写法或例句',
}

export const unknownCode: Sentence = {
  en: 'there is no check “{{code}}”; docs/house-style.md lists the rules of house style',
  zh: '没有“{{code}}”这项检查，规则编号见 docs/house-style.md',
}

export const ownReason: Sentence = {
  en: 'The house does not write “{{wrong}}”.',
  zh: '本报不用“{{wrong}}”。',
}

export const unpaired: Sentence = {
  en: '“{{wrong}}” stands alone: its other half is missing or turned round.',
  zh: '“{{wrong}}”不成对，另一半缺失或方向有误。',
}

export const house: Sentence = { en: 'house', zh: '本报' }
