/** Texts of what comes in from outside: pasting, documents, the Import screen. Source of their keys. */
export const bringIn = {
  // Bringing text in: pasting
  pasteWithoutPictures:
    'The text is here without its pictures ({{number}}): bring those in under Photos, with their credits.',
  // Bringing text in: why a file is refused
  badImport:
    'The request cannot be read at “{{path}}”; send JSON with fileName, issueDate (YYYY-MM-DD) and items.',
  importNone: 'There is no such import; it may have been deleted.',
  sourceBinary:
    '{{file}} holds binary data, not text. Export the text of the page, or save the story as .docx.',
  sourceBrokenDocx:
    '{{file}} holds no Word document that can be read. Open it in Word or WPS, save it as .docx and drop it again.',
  sourceDocxTooLarge:
    '{{file}} is {{size}} MB, and a Word document may have {{limit}} MB at most. Take its pictures out and bring them in under Photos.',
  sourceEmpty: '{{file}} holds no text.',
  sourceKnownBinary:
    '{{file}} is {{kind}}, not text. Export the text of the page, or save the story as .docx.',
  sourceNoPages:
    '“{{file}}” is a page of text, and pages are read in Chinese only. Bring its stories in one by one, as .docx or pasted from Word.',
  sourceNotDocx:
    '{{file}} is named .docx but is no Word document. Drop a real .docx, or name a text file .txt.',
  sourceNotText:
    '{{file}} is no text in UTF-8, UTF-16 or GB18030. Save it as UTF-8 and drop it again.',
  sourceOldDocument:
    '{{file}} is an old Word or WPS document (.doc, .wps), or one locked by a password. Open it, save it as .docx and drop it again.',
  sourceTooLarge:
    '{{file}} is {{size}} MB, and a page may have {{limit}} MB at most. Split it into pages.',
  sourceUnpackedTooLarge:
    '{{file}} unpacks to more than {{limit}} MB of text, which no story has. Check where it comes from.',
  kindGif: 'a GIF image',
  kindGzip: 'a gzip archive',
  kindJpeg: 'a JPEG image',
  kindPdf: 'a PDF',
  kindPng: 'a PNG image',
  kindPptx: 'a PowerPoint file (pptx)',
  kindRar: 'a RAR archive',
  kindRtf: 'a rich text document (RTF)',
  kindSqlite: 'a SQLite database',
  kindTiff: 'a TIFF image',
  kindWebp: 'a WebP image',
  kindXlsx: 'an Excel workbook (xlsx)',
  kindZip: 'a ZIP archive',
  // The Import screen
  documentChoose: 'Choose documents',
  documentDrop: 'or drop them here: each Word document (.docx) becomes a draft.',
  documentOther: '“{{file}}” is no .docx; bring a page of text in by the Import screen.',
  documentReading: '{{number}} of {{count}}: {{file}}',
  flagDetached: 'Headline stood apart',
  flagDuplicate: 'Same as another',
  flagLost: 'Lost characters',
  flagNoCredit: 'No credit',
  flagNoHeadline: 'No headline',
  flagNoText: 'No text',
  importAgain: 'Bring it up to date',
  importAgainHelp: 'What a person has changed since then stays as it is.',
  importAnother: 'Another page',
  importChoose: 'Choose a file',
  importChooseAll: 'Choose all',
  importChooseNone: 'Choose none',
  importCount: 'Stories: {{stories}}, photos: {{photos}}',
  importCreated: 'new draft',
  importCrossheads: 'Crossheads',
  importDropHere:
    'or drop it here: the text of a page (.txt), or a story as a Word document (.docx)',
  importEarlier:
    'This is in the desk already: “{{fileName}}” was brought in on {{day}}, {{count}} items for {{issueDate}}.',
  importHelp:
    'See what is recognised in a page, mend it, and take what you want. Nothing is saved before you take it.',
  importKept: 'left as a person changed it',
  importKind: 'Kind',
  importLeft: 'Not saved yet: {{number}}',
  importMerge: 'Join with the next',
  importNothing: 'Nothing was recognised in “{{file}}”.',
  importOneAtATime: 'One page at a time: only “{{file}}” was read.',
  importPaste: 'Or paste it here: from Word, WeChat or a web page it is read at once',
  importPastedName: 'Pasted text',
  importPictures:
    'Pictures in the document that were left out: {{number}}. Bring them in under Photos, with their credits.',
  importPageLines: 'Lines {{lines}} belong to the page itself and are in no item',
  importRawLines: 'Lines {{lines}} of the source',
  importReadPasted: 'Read the pasted text',
  importReading: 'Reading “{{file}}” …',
  importSaved: 'Brought in: {{number}}',
  importSaving: 'Saving {{number}} items …',
  importSplit: 'Split at the cursor',
  importSplitHelp: 'Put the cursor into the paragraph with which the second item begins.',
  importTake: 'Take',
  importTakeChosen: 'Take {{chosen}} of {{all}}',
  importTakeHelp: 'Ctrl or ⌘ with Enter does it too.',
  importText: 'Text, a paragraph a line',
  importTitle: 'Import',
  importUndo: 'Take this import back',
  importUndoing: 'Taking it back …',
  importUndoneBefore: 'This import has been taken back.',
  importUndoneNow: 'Taken back: {{number}}',
  importUpdated: 'brought up to date',
  keptChanged: 'stays: a person has changed it.',
  keptInUse: 'stays: something is in it.',
  keptPlaced: 'stays: it is placed on a page.',
  keptPublished: 'stays: it is published.',
  keptWasThere: 'stays: it was there before this import.',
  signIn: 'Sign in',
}
