import type { StyleRule } from '../../../../documents/proofreading.js'

const spellings =
  'accomodate/accommodate accomodation/accommodation acheive/achieve adress/address agressive/aggressive apparant/apparent ' +
  'arguement/argument begining/beginning beleive/believe buisness/business calender/calendar catagory/category cemetary/cemetery ' +
  'changable/changeable collegue/colleague comittee/committee commitee/committee concious/conscious definately/definitely ' +
  'dissapear/disappear dissapoint/disappoint embarass/embarrass enviroment/environment existance/existence foriegn/foreign ' +
  'fourty/forty goverment/government govenor/governor grammer/grammar harrass/harass immediatly/immediately independant/independent ' +
  'knowlege/knowledge liason/liaison libary/library maintainance/maintenance mispell/misspell neccessary/necessary ' +
  'noticable/noticeable occassion/occasion occured/occurred occurence/occurrence paralel/parallel parliment/parliament ' +
  'posession/possession preceeding/preceding priviledge/privilege publically/publicly questionaire/questionnaire recieve/receive ' +
  'reccomend/recommend rythm/rhythm seperate/separate sieze/seize succesful/successful supercede/supersede suprise/surprise ' +
  'tommorow/tomorrow tounge/tongue truely/truly untill/until wich/which writting/writing'

/** Misspellings. */
export const misspellings: readonly StyleRule[] = [
  {
    examples: {
      right: ['The government will separate the two.'],
      wrong: ['The goverment will seperate the two.', 'Goverment spending rose.'],
    },
    id: 'style-misspelling',
    reason: {
      en: '“{{wrong}}” is a misspelling of “{{right}}”.',
      zh: '“{{wrong}}”应为“{{right}}”。',
    },
    source: { en: 'house list of common misspellings', zh: '本报常见误拼表' },
    wholeWords: true,
    wrong: Object.fromEntries(spellings.split(' ').map((pair) => pair.split('/'))) as Record<
      string,
      string
    >,
  },
]
