/** What the command line says to people, in English: the source of the keys. Names in {{}} are filled in by `say`. */
export const en = {
  // Help
  programHelp: 'The editorial desk of a newspaper, on the command line',
  languageHelp:
    'Messages are in the language of BROADSHEET_LANG (zh or en); without it, in that of LC_ALL, LC_MESSAGES or LANG.',
  importHelp: 'bring raw page text into the desk as draft stories and photos',
  pageHelp: 'show the state of a page, or send, sign, send back or publish it as one person',
  readHelp: 'read people, dates and events out of one plain text, paragraphs by newline',
  helpHelp: 'show this help',
  'heading-Arguments:': 'Arguments:',
  'heading-Commands:': 'Commands:',
  'heading-Options:': 'Options:',
  'heading-Usage:': 'Usage:',
  'placeholder-[command]': '[command]',
  'placeholder-[options]': '[options]',
  withChoices: '{{description}} (choices: {{choices}})',
  withChoicesAndDefault: '{{description}} (choices: {{choices}}; default: {{value}})',
  withDefault: '{{description}} (default: {{value}})',
  actionHelp: 'what to do with the page',
  againHelp: 'bring a page up to date that was imported before',
  dateHelp: 'issue date of the paper',
  dayHelp: 'issue date, YYYY-MM-DD',
  dryRunHelp: 'write nothing, print what was recognised',
  formatHelp: 'how to print',
  hashHelp: 'content that was read, as this command prints it; a signature needs it',
  jsonlHelp: 'read a line {"id","text","date"} each, print a line {"id", …} each',
  localeHelp: 'language of the text',
  numberHelp: 'page number',
  officialsInImportHelp: "roster of officials (without it: the desk's; in a dry run nobody)",
  officialsInReadHelp: 'roster of officials (without it: nobody is known)',
  opinionHelp: 'opinion; needed to send a page back',
  pagesHelp:
    'raw text of pages, one page a file, or Word documents (.docx), one story a file; - for standard input',
  suggestOptionHelp: 'also suggest people by their shape (Chinese only); needs a moment to load',
  textHelp: 'text file, or - for standard input',
  wordsHelp: 'file of the desk’s own words: titles, surnames, …',
  undoHelp: 'take back one import, save what a person has since touched',
  userHelp: 'who does it; the password is asked for, or taken from BROADSHEET_PASSWORD',

  // Wrong use
  actorMissing: 'Say who does it: {{action}} needs --user EMAIL.',
  argumentMissing: 'The argument {{name}} is missing; see broadsheet --help.',
  argumentsTooMany:
    'Too many arguments: {{given}} are given, {{expected}} is the most; see broadsheet --help.',
  choiceUnknown: '“{{value}}” is no choice for {{name}}; give one of: {{choices}}.',
  commandUnknown: 'There is no command “{{name}}”; see broadsheet --help.',
  commandUnknownNear: 'There is no command “{{name}}”; perhaps {{near}} is meant.',
  dateMissingToImport:
    'The issue date is missing; add --date YYYY-MM-DD, the day that the paper is of.',
  dateMissingToRead:
    'The issue date is missing; add --date YYYY-MM-DD, from which 昨日 and the like are counted.',
  dayWrong: 'The date “{{text}}” is no day; write it as YYYY-MM-DD, e.g. 2026-10-16.',
  hashMissing: 'Say what was read: add --hash, as the command prints it without an action.',
  inputMissing: 'There is no input; name a file, or pipe text into the command.',
  numberWrong: '“{{text}}” is no page number; give a whole number from 1.',
  optionUnknown: 'There is no option {{name}}; see broadsheet --help.',
  optionUnknownNear: 'There is no option {{name}}; perhaps {{near}} is meant.',
  optionValueMissing: 'The option {{name}} needs a value; see broadsheet --help.',
  pageMissing: 'No page is named; give the file of a page, or - for standard input.',
  undoWithFiles: '--undo takes back an import and reads no file; leave the files out.',
  wrongUse: 'Wrong use: {{message}}; see broadsheet --help.',

  // Files
  standardInput: 'Standard input',
  'file-EACCES': '{{file}} may not be read; check its permissions.',
  'file-EISDIR': '{{file}} is a folder; name a file.',
  'file-ENOENT': '{{file}} does not exist; check the path.',
  fileUnreadable: '{{file}} could not be read ({{reason}}); check the file and try again.',
  'intake-binary': '{{file}} holds binary data, not text; export the text of the page first.',
  'intake-docx-too-large':
    '{{file}} is {{size}} MB, and a Word document may have {{limit}} MB at most; take its pictures out and bring them in by themselves.',
  'intake-empty': '{{file}} is empty; give a file with the text of a page.',
  'intake-known-binary': '{{file}} is {{kind}}, not text; export the text of the page first.',
  'intake-not-text':
    '{{file}} is no text in UTF-8, UTF-16 or GB18030; save it as UTF-8 and try again.',
  'intake-broken-docx':
    '{{file}} holds no Word document that can be read; open it in Word or WPS, save it as .docx and try again.',
  'intake-not-docx':
    '{{file}} is named .docx but is no Word document; give a real .docx, or name a text file .txt.',
  'intake-old-document':
    '{{file}} is an old Word or WPS document (.doc, .wps), or one locked by a password; open it and save it as .docx.',
  'intake-unpacked-too-large':
    '{{file}} unpacks to more than {{limit}} MB of text, which no story has; check where it comes from.',
  'intake-too-large':
    '{{file}} is {{size}} MB, and a page may have {{limit}} MB at most; split it into pages.',
  'kind-docx': 'a Word document (docx)',
  'kind-gif': 'a GIF image',
  'kind-gzip': 'a gzip archive',
  'kind-jpeg': 'a JPEG image',
  'kind-ole': 'an old Office document (doc, xls)',
  'kind-pdf': 'a PDF',
  'kind-png': 'a PNG image',
  'kind-pptx': 'a PowerPoint file (pptx)',
  'kind-rar': 'a RAR archive',
  'kind-rtf': 'a rich text document (RTF)',
  'kind-sqlite': 'a SQLite database',
  'kind-tiff': 'a TIFF image',
  'kind-webp': 'a WebP image',
  'kind-xlsx': 'an Excel workbook (xlsx)',
  'kind-zip': 'a ZIP archive',

  // Lines of JSON
  lineDateWrong:
    'Line {{number}} has the date {{date}}; write YYYY-MM-DD, or a date-time with offset.',
  lineNoJson: 'Line {{number}} is no JSON; write one object a line.',
  lineNoObject: 'Line {{number}} is no object; write one with "id", "text", "date".',
  lineNoText: 'Line {{number}} has no "text"; give it as a string.',
  linesWrong: '{{wrong}} of {{number}} lines could not be read; mend the lines named above.',

  // Roster
  rosterConflict:
    '{{file}}: {{one}} ({{oneEntry}}) and {{other}} ({{otherEntry}}) both hold {{organization}} {{title}} at one time; mend "from" and "to" of one of them.',
  rosterEntryWrong: '{{file}}: entry {{entry}} is wrong ({{reason}}); mend it and try again.',
  rosterFieldWrong:
    '{{file}}: entry {{entry}} ({{name}}): field "{{field}}" is wrong ({{reason}}); mend it and try again.',
  rosterNameless: 'no name',
  pageLocaleUnknown:
    '{{file}}: whole pages are cut into items in Chinese only; read a single story with broadsheet read --locale en, or import it as .docx.',
  localeWithoutDryRun:
    '--locale needs --dry-run; an import into the desk reads in the language of the desk.',
  wordsWithoutDryRun:
    '--words goes with --dry-run: an import into the desk reads with the words of its own options.',
  wordsWrong:
    '{{file}}: {{place}} is wrong ({{reason}}). The file may hold the lists titles, descriptions, surnames, notNames, and events and visits: { word: kind }.',
  fileNoJson: '{{file}} is no JSON ({{reason}}); mend it and try again.',
  rosterNoList: '{{file}} is no roster; it must be a list of officials.',
  'fault-mustBeArray': 'must be a list',
  'fault-mustBeNumber': 'must be a number',
  'fault-mustBeNumberOrString': 'must be a number or a string',
  'fault-mustBeObject': 'must be an object',
  'fault-mustBeStatus': 'must be acting, in-charge or nominated',
  'fault-mustBePartialDay': 'must be YYYY, YYYY-MM or YYYY-MM-DD',
  'fault-mustBeString': 'must be a string',
  'fault-mustNotBeEmpty': 'must not be empty',
  'fault-mustNotBeforeFrom': 'must not be before "from"',
  'fault-mustNotBeMissing': 'is missing',

  // Items
  headDates: 'dates',
  headEvents: 'events',
  headHeadline: 'headline',
  headKind: 'kind',
  headLength: 'length',
  headNotes: 'notes',
  headPeople: 'people',
  perhapsNames: 'perhaps {{names}}',
  itemsCount: '{{count}} items, issue date {{date}}',
  'item-article': 'story',
  'item-photo': 'photo',
  'item-text': 'text',
  'note-awaits-image': 'awaits image',
  'note-caption-without-credit': 'no credit',
  'note-detached-headline': 'headline stood apart',
  'note-duplicate': 'duplicate',
  'note-headline-without-text': 'headline without text',
  'note-lost-characters': 'lost characters',
  'note-no-credit': 'no credit',
  'note-no-headline': 'no headline',
  'note-ambiguous-name': 'namesakes',
  'note-byline-missing': 'no byline',
  'note-date-after-issue': 'date after the issue',
  'note-headline-body-mismatch': 'headline differs',
  'note-impossible-date': 'impossible date',
  'note-name-near-miss': 'name nearly matches',
  'note-no-title-on-first-mention': 'no title at first',
  'note-rank-order': 'order of rank',
  'note-stale-relative-date': 'day words stale',
  'note-title-incomplete': 'title incomplete',
  'note-title-not-held': 'title not held',
  'note-unknown-person': 'not on the roster',
  'note-weekday-mismatch': 'weekday differs',

  // The desk
  deskMissing:
    "There is no desk in {{folder}}: no payload.config.ts beside a tsconfig.json; run this in the desk's folder, or set PAYLOAD_CONFIG_PATH.",
  deskNotLoaded:
    "The desk could not be loaded ({{reason}}); install its packages and run this in the desk's folder.",
  passwordNobody: 'Nobody is there to type a password; set BROADSHEET_PASSWORD.',
  passwordOf: 'Password of {{email}}: ',
  signInFailed: '{{email}} could not be signed in; check the address and password.',

  // Imports
  importKnown:
    '{{file}} is in the desk already: import {{id}} brought it in as {{fileName}} on {{day}} UTC, {{count}} items for {{issueDate}}; add --again to bring that up to date, or undo it with: broadsheet import --undo {{id}}.',
  importKnownAsk:
    '{{file}} is in the desk already: import {{id}} brought it in as {{fileName}} on {{day}} UTC, {{count}} items for {{issueDate}}. Bring it up to date? [y/N] ',
  importLeftOut: '{{file}} was left out, nothing was saved of it.',
  importMade:
    '{{file}}: import {{id}}, {{created}} created, {{updated}} updated, {{kept}} left as a person changed them; take it back with: broadsheet import --undo {{id}}',
  importUpdated:
    '{{file}}: import {{id}}, {{created}} created, {{updated}} updated, {{kept}} left as a person changed them',
  pageLines: '{{file}}: lines {{lines}} belong to the page itself and are in no item.',
  importNone: 'There is no import {{id}}; the imports are listed in the admin under Imports.',
  importUndone: 'Import {{id}} is taken back: {{removed}} items removed, {{kept}} left.',
  importUndoneBefore: 'Import {{id}} was taken back before; there is nothing left to do.',
  'kept-changed': 'The {{what}} {{id}} stays: a person has changed it.',
  'kept-in-use': 'The {{what}} {{id}} stays: something is in it.',
  'kept-placed': 'The {{what}} {{id}} stays: it is placed on a page.',
  'kept-published': 'The {{what}} {{id}} stays: it is published.',
  'kept-was-there': 'The {{what}} {{id}} stays: it was there before this import.',
  'what-articles': 'story',
  'what-editions': 'edition',
  'what-photos': 'photo',

  // Pages
  headSignedAt: 'at',
  headSignedBy: 'signed by',
  headStep: 'step',
  pageNone: 'There is no page {{number}} of {{date}}; make it in the admin first.',
  pageState: 'The page is {{phase}}, its content is {{hash}}.',
  'phase-drafting': 'being laid out',
  'phase-in-review': 'in review',
  'phase-published': 'published',
  'phase-signed': 'signed and ready to publish',
  signatureStale: 'page changed since',

  // House style
  noteHouseStyle: 'house style',
  styleHelp: 'file of the desk’s own house style: rules, and checks that are off',
  styleWithoutDryRun:
    '--style goes with --dry-run: an import into the desk checks by the house style of its own options.',
  styleWrong:
    '{{file}}: {{place}} is wrong ({{reason}}). The file may hold off, on and keep (lists) and style (a list of rules).',
  // Rosters in and out
  bootstrapHelp: 'propose a roster from pages: people, offices, printed forms and order',
  archiveHelp: 'folder of page texts, each with its date in its name or its folder’s: 2020-07-08',
  bootstrapFilesHelp: 'texts of pages, one page a file; the date in the name counts before --date',
  exportFormatHelp: 'form of the file',
  bootstrapNoDate:
    'The issue date of {{file}} is missing; add --date YYYY-MM-DD, or put it into the file’s name.',
  bootstrapNoPages: 'No page is named; give files of pages, or --archive with a folder of them.',
  bootstrapNothing:
    'No official was found in these pages; give pages whose stories name officials with their titles.',
  bootstrapCount:
    '{{count}} officials from {{pages}} pages; confirm them with: broadsheet officials import',
  bootstrapDoubt:
    'The lists have {{one}} before {{other}} {{so}} times and behind {{otherwise}} times; look at their ranks.',
  conflictsLeft:
    '{{file}}: {{count}} conflicts; mend the file, or take it as it is with --with-conflicts.',
  conflictsTaken: '{{file}}: taken with {{count}} conflicts.',
  headAppeared: 'seen',
  headForms: 'printed forms',
  headGroup: 'group',
  headName: 'name',
  headPosts: 'posts',
  headRank: 'rank',
  headState: 'state',
  headWhat: 'what changes',
  officialsHelp: 'the roster: bring it in, hand it out, propose it from printed pages',
  officialsImportHelp: 'bring a roster into the desk; nobody is removed by it',
  officialsExportHelp: 'print the desk’s roster',
  officialsUndoHelp: 'take back one import, save whom somebody has since changed',
  popoloHelp: 'the file is Popolo (it is recognised without this, too)',
  rosterAtEntry: 'entry {{entry}}',
  rosterDryRun:
    '{{file}}: {{new}} new, {{changed}} changed, {{same}} the same, {{asked}} to be asked about; {{missing}} of the desk are not in the file and stay. Nothing was saved.',
  rosterFileHelp: 'roster: roster.json, Popolo JSON or CSV; - for standard input',
  rosterFileMissing: 'No roster is named; give a file (.json or .csv), or - for standard input.',
  rosterCsvColumns:
    '{{file}}: the columns name (姓名) and title (职务) are needed in the first row, which has: {{headings}}.',
  rosterCsvEmpty: '{{file}} has no rows below its headings; give a row for each post.',
  rosterImported:
    '{{file}}: import {{id}}, {{created}} new, {{changed}} changed, {{same}} the same, {{missing}} of the desk not in the file; take it back with: broadsheet officials import --undo {{id}}',
  rosterInDesk: 'of the desk',
  rosterMoreFaults: '{{more}} more faults.',
  rosterOpen: '{{file}}: it is open whom {{count}} entries mean; nothing was saved.',
  withConflictsHelp: 'take the roster although it has conflicts; they are named',
  rosterNone: 'There is no import {{id}} of a roster; the imports are listed in the admin.',
  rosterNothingNew: '{{file}}: the desk’s roster has all of it already; nothing was saved.',
  rosterPopoloWrong:
    '{{file}} is no Popolo file; it must be an object with persons, organizations, posts and memberships.',
  rosterRowWrong:
    '{{file}}: row {{row}} ({{name}}, entry {{entry}}): field "{{field}}" is wrong ({{reason}}); mend it and try again.',
  rosterTwice:
    '{{file}}: {{name}} holds {{organization}} {{title}} twice at one time; mend "from" and "to".',
  rosterUndone:
    'Import {{id}} is taken back: {{removed}} removed, {{restored}} as before, {{kept}} left.',
  rosterUndoneBefore: 'Import {{id}} was taken back before; there is nothing left to do.',
  'rosterKept-changed': '{{name}} stays as is: somebody has changed the entry since.',
  'rosterKept-in-use': '{{name}} stays: stories name this official.',
  'asked-in-file':
    '{{file}}: entry {{entry}} ({{name}}) and an earlier one mean the same official; put them into one, or give them ids.',
  'asked-other-name':
    '{{file}}: entry {{entry}} ({{name}}) has the id of another official of the desk; mend the id, or leave it out.',
  'asked-same-name':
    '{{file}}: entry {{entry}} ({{name}}): the desk has somebody of this name with other posts ({{titles}}); say who is meant by the desk’s id, or choose in the admin.',
  'state-asked': 'asked',
  'state-changed': 'changed',
  'state-new': 'new',
  'state-same': 'same',
  'change-added': 'adds {{title}}',
  'change-changed': '{{title}}: {{fields}}',
  'change-closed': 'ends {{title}}: {{fields}}',
  changedNames: 'other names: {{names}}',
  changedNote: 'note: {{note}}',
  undoWithRoster: '--undo takes back an import and reads no file; leave the file out.',
} as const
